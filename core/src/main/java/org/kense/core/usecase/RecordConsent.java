package org.kense.core.usecase;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.Optional;
import org.kense.core.access.Actor;
import org.kense.core.access.Permission;
import org.kense.core.application.CaseId;
import org.kense.core.application.Rejection;
import org.kense.core.application.Ungrounded;
import org.kense.core.person.Agreement;
import org.kense.core.person.Consent;
import org.kense.core.person.Person;
import org.kense.core.person.PersonEvent;

/**
 * Consent is recorded that the applicant gave elsewhere: on the paper that they signed before an
 * employee, or at a portal that passes on what they filed there.
 */
public final class RecordConsent {
  /**
   * For which draft, and to what; the text is the one that the offer names.
   *
   * @param evidence the attachment that shows it; a system has nothing else to show
   */
  public record Command(CaseId id, Agreement agreement, Optional<String> evidence) {
    /** What an employee saw with their own eyes. */
    public Command(CaseId id, Agreement agreement) {
      this(id, agreement, Optional.empty());
    }
  }

  private final Desk desk;
  private final ConsentDesk consents;

  public RecordConsent(Desk desk, ConsentDesk consents) {
    this.desk = desk;
    this.consents = consents;
  }

  public Either<Rejection, Person> handle(Order<Command> order) {
    return desk.read(order.actor(), Permission.RECORD_CONSENT, order.command().id())
        .flatMap(
            reading ->
                shown(reading, order.command()).flatMap(shown -> record(order, reading, shown)));
  }

  private Either<Rejection, Person> record(
      Order<Command> order, Reading reading, Optional<String> shown) {
    return consents.record(
        reading.facts().applicant().id(),
        order,
        Permission.RECORD_CONSENT,
        (person, command, now) -> decide(person, new Asked(command, reading, shown), now));
  }

  private static Either<Rejection, Optional<String>> shown(Reading reading, Command command) {
    var file = command.evidence().flatMap(reading.application().content()::attachment);
    boolean needed =
        command.evidence().isPresent() || reading.facts().actor() instanceof Actor.Machine;
    return file.isPresent() || !needed
        ? Either.right(file.map(it -> it.content().hex()))
        : Either.left(new Ungrounded.ConsentUnproven(command.agreement()));
  }

  /** What is to be recorded on which draft, and what shows it. */
  private record Asked(Command command, Reading reading, Optional<String> shown) {}

  /** Nothing happens where the same consent stands already, whatever became of the draft. */
  private static Either<Rejection, Optional<PersonEvent>> decide(
      Person person, Asked asked, Instant now) {
    var facts = asked.reading().facts();
    var agreement = asked.command().agreement();
    var text = facts.offer().terms();
    if (!person.lacking(text).contains(agreement)) return Either.right(Optional.empty());
    var by = Optional.of(facts.actor().id());
    var consent = new Consent(agreement, text, now, by, asked.shown());
    return Checks.draft(asked.reading().application())
        .map(draft -> Optional.of(new PersonEvent.ConsentGiven(consent)));
  }
}
