package org.kense.persistence.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kense.core.application.Status;

final class KindsTest {
  static Stream<Kinds> families() {
    return Kinds.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("families")
  void every_kind_of_a_family_has_a_name_of_its_own(Kinds family) {
    assertEquals(Set.of(family.of().getPermittedSubclasses()), family.named().keySet());
    assertEquals(family.named().size(), new HashSet<>(family.named().values()).size());
  }

  /** A status is written as it is printed everywhere else. */
  @Test
  void a_status_is_written_by_its_code() {
    var at = Instant.EPOCH;
    Stream.of(new Status.Draft(at), new Status.Submitted(at), new Status.Ready(at))
        .forEach(
            status ->
                assertEquals(status.code(), Kinds.ALL.getFirst().named().get(status.getClass())));
  }
}
