package org.kense.core.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Year;
import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kense.core.application.CaseNumber;
import org.kense.core.memory.Samples;
import org.kense.core.service.Provider;

/** Whatever makes ids makes each once. */
public abstract class IdsContract {
  private static final Provider COLLEGE = Samples.offer(Samples.FREE).provider();
  private static final Year YEAR = Year.of(2026);
  private Ids ids;

  protected IdsContract() {}

  protected abstract Ids fresh();

  @BeforeEach
  void nothing_has_a_name() {
    ids = fresh();
  }

  @Test
  void each_id_is_later_than_the_one_before() {
    var last = ids.next();
    for (var i = 0; i < 10_000; i++) {
      var next = ids.next();
      assertTrue(next.compareTo(last) > 0, next + " after " + last);
      last = next;
    }
  }

  @Test
  void ids_asked_for_at_once_are_different() {
    var made = IntStream.range(0, 5_000).parallel().mapToObj(i -> ids.next()).toList();

    assertEquals(5_000, new HashSet<>(made).size());
  }

  @Test
  void numbers_name_their_provider_and_year() {
    var number = ids.number(COLLEGE, YEAR);

    assertEquals("70026", number.digits().substring(0, 5));
  }

  @Test
  void numbers_asked_for_at_once_are_different() {
    var made =
        IntStream.range(0, 120)
            .parallel()
            .mapToObj(i -> ids.number(COLLEGE, YEAR))
            .map(CaseNumber::digits)
            .toList();

    assertEquals(120, new HashSet<>(made).size());
  }
}
