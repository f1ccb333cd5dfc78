package org.kense.core.usecase;

import static org.junit.jupiter.api.Assertions.*;
import static org.kense.core.memory.Samples.*;
import static org.kense.core.usecase.Story.*;

import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kense.core.Clause;
import org.kense.core.application.Untimely;
import org.kense.core.form.Sha256;
import org.kense.core.person.Agreement;
import org.kense.core.person.Consent;

/** Consent is given and withdrawn, once for each key (CSC-12.3). */
class ConsentTest {
  private final Story story = Story.begins();

  private static <C> Order<C> once(C command, String key, String request) {
    var digest = Sha256.of(request.getBytes(StandardCharsets.UTF_8));
    return new Order<>(AIDA, command, Optional.of(new Order.Once(key, digest)), Optional.empty());
  }

  private static GiveConsent.Command terms(String text) {
    return new GiveConsent.Command(Agreement.TERMS_OF_USE, text);
  }

  @Test
  @Clause("CSC-12.3")
  void a_consent_keeps_the_version_of_its_text_and_its_time() {
    var person = right(story.desk.giveConsent().handle(Order.of(AIDA, terms("2026-01"))));

    assertEquals(
        new Consent(Agreement.TERMS_OF_USE, "2026-01", MONDAY),
        person.consents().get(Agreement.TERMS_OF_USE));
  }

  @Test
  void a_repeated_key_answers_as_the_first_time_whatever_came_after() {
    var order = once(terms("2026-01"), "key-1", "a");
    var first = right(story.desk.giveConsent().handle(order));
    var withdrawal = new WithdrawConsent.Command(Agreement.TERMS_OF_USE);
    right(story.desk.withdrawConsent().handle(Order.of(AIDA, withdrawal)));

    var again = right(story.desk.giveConsent().handle(order));

    assertEquals(first, again);
    assertTrue(story.desk.consentsOf(AIDA).consents().isEmpty());
  }

  @Test
  void a_key_with_another_text_is_refused() {
    right(story.desk.giveConsent().handle(once(terms("2026-01"), "key-1", "a")));

    assertEquals(
        Either.left(new Untimely.KeyReused("key-1")),
        story.desk.giveConsent().handle(once(terms("2027-01"), "key-1", "b")));
  }
}
