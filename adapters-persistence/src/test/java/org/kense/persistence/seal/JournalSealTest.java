package org.kense.persistence.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kense.core.port.SampleCases.AIDA;
import static org.kense.core.port.SampleCases.MARAT;
import static org.kense.core.port.SampleCases.MONDAY;
import static org.kense.core.port.SampleCases.answer;
import static org.kense.core.port.SampleCases.beginning;
import static org.kense.core.port.SampleCases.id;
import static org.kense.core.port.SampleCases.next;
import static org.kense.core.port.SampleCases.started;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.Clause;
import org.kense.core.form.Sha256;
import org.kense.core.port.Applications;
import org.kense.persistence.TestStore;

/** Whoever runs the database can make every chain anew, but no seal. */
@Clause("CSC-43")
final class JournalSealTest {
  @RegisterExtension static final TestStore STORE = new TestStore();

  @BeforeEach
  void two_cases_sealed_on_two_days() {
    var first = beginning(started(id(1), AIDA));
    cases().append(first);
    seal();
    cases().append(beginning(started(id(2), MARAT)));
    cases().append(next(first.after(), 1, answer("Aida")));
    seal();
  }

  /** Stands for a key that the database's administrator does not have. */
  private static byte[] sign(byte[] statement) {
    return Sha256.of((Sha256.of(statement).hex() + "key").getBytes(UTF_8)).hex().getBytes(UTF_8);
  }

  private static Applications cases() {
    return STORE.store().applications();
  }

  private static Statement seal() {
    return STORE
        .store()
        .sealing()
        .seal(MONDAY, JournalSealTest::sign)
        .orElseThrow()
        .said()
        .orElseThrow();
  }

  private static List<SealFlaw> flaws(Statement... given) {
    var found = new ArrayList<SealFlaw>();
    STORE
        .store()
        .sealAudit()
        .verify(
            seal -> Arrays.equals(seal.signature(), sign(seal.statement())),
            List.of(given),
            found::add);
    return found;
  }

  private static void behindTheBack(String sql) {
    STORE.database().change(sql, values -> {});
  }

  @Test
  void what_nobody_touched_verifies() {
    assertEquals(List.of(), flaws());
  }

  @Test
  void nothing_is_sealed_where_nothing_happened() {
    assertTrue(STORE.store().sealing().seal(MONDAY, JournalSealTest::sign).isEmpty());
  }

  @Test
  void a_seal_is_over_what_grew_since_the_one_before() {
    cases().append(beginning(started(id(3), AIDA)));

    var third = seal();

    assertEquals(3, third.number());
    assertEquals(1, third.streams());
    assertEquals(List.of(), flaws());
  }

  @Test
  void what_happens_later_changes_nothing() {
    cases().append(beginning(started(id(3), AIDA)));

    assertEquals(List.of(), flaws());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "update journal set hash = sha256(hash) where seq = 1                 | OfStream OfStream",
        "delete from journal where seq = 2                                    | OfStream",
        "update sealed_head set hash = sha256(hash) where seq = 1             | OfSeal OfSeal"
            + " OfStream OfStream",
        "delete from sealed_head where seal = 2                               | OfSeal",
        "update sealed_head set seal = 9 where seal = 2                       | OfSeal OfStream"
            + " OfStream",
        "delete from journal_seal where number = 1                            | OfSeal OfStream",
        "update journal_seal set statement = '' where number = 1              | OfSeal OfSeal",
        "update journal_seal set statement = '' where number = 2              | OfSeal OfSeal",
        "update journal_seal set signature = '' where number = 2              | OfSeal",
        "insert into sealed_head select institution, kind, id, 99, hash, 9 from sealed_head where"
            + " seal = 1 | OfStream",
      })
  void what_somebody_changes_behind_the_back_of_the_house_is_found(String sql, String flaws) {
    behindTheBack(sql);

    assertEquals(
        flaws,
        String.join(
            " ", flaws().stream().map(flaw -> flaw.getClass().getSimpleName()).sorted().toList()));
  }

  @Test
  void the_last_seal_can_not_be_taken_back_once_it_was_given_out() {
    cases().append(beginning(started(id(3), AIDA)));
    var third = seal();
    behindTheBack("delete from sealed_head where seal = 3");
    behindTheBack("delete from journal_seal where number = 3");

    assertEquals(List.of(), flaws());
    assertEquals(List.of(new SealFlaw.OfSeal(3, SealFlaw.Why.REMOVED)), flaws(third));
  }
}
