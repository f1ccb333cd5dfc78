package org.kense.core.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kense.core.port.SampleCases.AIDA;
import static org.kense.core.port.SampleCases.MARAT;
import static org.kense.core.port.SampleCases.MONDAY;
import static org.kense.core.port.SampleCases.key;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kense.core.Clause;
import org.kense.core.application.Appended;
import org.kense.core.application.Key;
import org.kense.core.application.KeyUse;
import org.kense.core.person.Agreement;
import org.kense.core.person.Consent;
import org.kense.core.person.Person;
import org.kense.core.person.PersonEvent;
import org.kense.core.port.Persons.PersonEntry;

/** Whatever keeps persons keeps this. */
@Clause("CSC-12.3")
public abstract class PersonsContract {
  private static final Consent TERMS = new Consent(Agreement.TERMS_OF_USE, "2026-01", MONDAY);
  private static final Optional<Key> NO_KEY = Optional.empty();
  private Persons persons;

  protected PersonsContract() {}

  protected abstract Persons empty();

  @BeforeEach
  void nobody_is_known() {
    persons = empty();
  }

  private Appended append(long before, PersonEvent event, Optional<Key> key) {
    var after = persons.open(AIDA, NO_KEY).person().after(event);
    return persons.append(new PersonEntry(after, before, event, MONDAY, key));
  }

  @Test
  void whom_nobody_has_met_agreed_to_nothing() {
    var file = persons.open(AIDA, NO_KEY);

    assertEquals(Person.of(AIDA), file.person());
    assertEquals(0, file.version());
  }

  @Test
  void a_consent_is_kept_with_its_text_and_time() {
    append(0, new PersonEvent.ConsentGiven(TERMS), NO_KEY);

    var file = persons.open(AIDA, NO_KEY);
    assertEquals(Map.of(Agreement.TERMS_OF_USE, TERMS), file.person().consents());
    assertEquals(1, file.version());
    assertEquals(0, persons.open(MARAT, NO_KEY).version());
  }

  @Test
  void a_consent_can_be_withdrawn() {
    append(0, new PersonEvent.ConsentGiven(TERMS), NO_KEY);

    append(1, new PersonEvent.ConsentWithdrawn(Agreement.TERMS_OF_USE, MONDAY), NO_KEY);

    assertEquals(Map.of(), persons.open(AIDA, NO_KEY).person().consents());
    assertEquals(2, persons.open(AIDA, NO_KEY).version());
  }

  @Test
  void nothing_is_written_on_a_version_that_has_passed() {
    append(0, new PersonEvent.ConsentGiven(TERMS), NO_KEY);

    var late = append(0, new PersonEvent.ConsentWithdrawn(TERMS.agreement(), MONDAY), NO_KEY);
    var early = append(7, new PersonEvent.ConsentWithdrawn(TERMS.agreement(), MONDAY), NO_KEY);

    assertEquals(Appended.STALE, late);
    assertEquals(Appended.STALE, early);
    assertEquals(1, persons.open(AIDA, NO_KEY).person().consents().size());
  }

  @Test
  void a_key_is_used_once() {
    var key = Optional.of(key("k-1", "agree"));

    var first = append(0, new PersonEvent.ConsentGiven(TERMS), key);
    var again = append(1, new PersonEvent.ConsentGiven(TERMS), key);

    assertEquals(Appended.DONE, first);
    assertEquals(Appended.KEY_USED, again);
    var use = new KeyUse(key.get().request(), AIDA.value(), 1);
    assertEquals(Optional.of(use), persons.open(AIDA, key).used());
  }
}
