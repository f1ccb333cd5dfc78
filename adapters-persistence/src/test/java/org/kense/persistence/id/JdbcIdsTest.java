package org.kense.persistence.id;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kense.core.application.CaseNumber;
import org.kense.core.memory.Samples;
import org.kense.core.port.Ids;
import org.kense.core.port.IdsContract;
import org.kense.persistence.TestStore;

/** PostgreSQL keeps the contract. */
final class JdbcIdsTest extends IdsContract {
  @RegisterExtension static final TestStore STORE = new TestStore();

  @Override
  protected Ids fresh() {
    return STORE.store().ids();
  }

  @Test
  void two_programs_never_give_the_same_number() {
    var provider = Samples.offer(Samples.FREE).provider();
    var programs = List.of(STORE.another().ids(), STORE.another().ids());

    var made =
        IntStream.range(0, 240)
            .parallel()
            .mapToObj(i -> programs.get(i % 2).number(provider, Year.of(2026)))
            .distinct()
            .count();

    assertEquals(240, made);
  }

  @Test
  void every_provider_and_year_counts_from_one() {
    var ids = STORE.another().ids();
    var provider = Samples.offer(Samples.FREE).provider();
    ids.number(provider, Year.of(2026));

    var next = ids.number(provider, Year.of(2027));

    assertEquals(CaseNumber.of(provider.number(), Year.of(2027), 1), next);
  }

  @Test
  void an_id_tells_its_time_and_version() {
    var id = STORE.another().ids().next();

    assertEquals(7, id.version());
    assertEquals(2, id.variant());
    assertEquals(STORE.clock().instant().toEpochMilli(), id.getMostSignificantBits() >>> 16);
  }
}
