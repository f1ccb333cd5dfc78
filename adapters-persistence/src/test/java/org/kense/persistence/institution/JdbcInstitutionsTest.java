package org.kense.persistence.institution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kense.core.institution.Institution;
import org.kense.core.institution.InstitutionEvent;
import org.kense.core.memory.Samples;
import org.kense.core.port.Institutions;
import org.kense.core.port.InstitutionsContract;
import org.kense.core.port.SampleCases;
import org.kense.persistence.TestStore;
import org.kense.persistence.audit.Broken;
import org.kense.persistence.audit.Flaw;

/** PostgreSQL keeps the contract, and its journal is proven with the others. */
final class JdbcInstitutionsTest extends InstitutionsContract {
  @RegisterExtension static final TestStore STORE = new TestStore();

  @Override
  protected Institutions empty() {
    return STORE.store().institutions();
  }

  private static List<Flaw> flaws() {
    var broken = new ArrayList<Broken>();
    STORE.store().audit().verify(broken::add);
    return broken.stream().map(Broken::why).toList();
  }

  @AfterEach
  void its_chain_holds() {
    assertEquals(List.of(), flaws());
  }

  private static void given() {
    var begun = new InstitutionEvent.OutageBegun(new UUID(0, 1), SampleCases.MONDAY, "no power");
    var id = Samples.COLLEGE;
    STORE
        .store()
        .institutions()
        .append(
            new Institutions.InstitutionEntry(
                Institution.of(id).after(begun),
                0,
                List.of(begun),
                SampleCases.MONDAY,
                Samples.HEAD.id(),
                Optional.empty()));
  }

  @Test
  void whoever_lays_hands_on_it_is_found() {
    given();

    change("update journal set actor = 'nobody'");
    assertEquals(List.of(Flaw.CHAIN), flaws());
    change("update journal set actor = 'head-1'");

    var state = "{\"id\":\"sample-college\",\"outages\":[],\"withdrawn\":[]}";
    change("update institution set fold = 2, state = '" + state + "'");
    assertEquals(List.of(Flaw.STATE), flaws());

    change("delete from journal");
    assertEquals(List.of(Flaw.JOURNAL), flaws());
    change("delete from institution");
  }

  @Test
  void a_state_of_the_fold_that_knew_no_withdrawal_is_folded_anew_at_reading() {
    given();
    var whole = STORE.store().institutions().open(Samples.COLLEGE, Optional.empty());
    var old = "{\"id\":\"sample-college\",\"outages\":[]}";

    change("update institution set fold = 1, state = '" + old + "'");

    assertEquals(whole, STORE.store().institutions().open(Samples.COLLEGE, Optional.empty()));
    assertEquals(List.of(), flaws());
  }

  private static void change(String sql) {
    STORE.database().change(sql, values -> {});
  }
}
