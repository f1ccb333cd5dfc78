package org.kense.core.usecase;

import io.vavr.control.Either;
import java.time.Year;
import java.util.List;
import org.kense.core.access.Permission;
import org.kense.core.application.Application;
import org.kense.core.application.CaseId;
import org.kense.core.application.CaseNumber;
import org.kense.core.application.ContentEvent;
import org.kense.core.application.Event;
import org.kense.core.application.HeadingEvent;
import org.kense.core.application.Rejection;
import org.kense.core.application.Signature;
import org.kense.core.application.StatusEvent;
import org.kense.core.port.Ids;
import org.kense.core.port.SignatureVerifier;
import org.kense.core.service.Moment;
import org.kense.core.service.Term;

/** The applicant hands the draft in, complete and signed (CSC-8.2). */
public final class SubmitApplication {
  /** Which draft, under which signature. */
  public record Command(CaseId id, SignatureVerifier.Proof proof) implements OnCase {}

  private final Desk desk;
  private final Signing signing;
  private final Ids ids;

  public SubmitApplication(Desk desk, SignatureVerifier verifier, Ids ids) {
    this.desk = desk;
    this.signing = new Signing(verifier);
    this.ids = ids;
  }

  public Either<Rejection, Receipt> handle(Order<Command> order) {
    return desk.handle(order, Permission.SUBMIT, this::decide);
  }

  private Either<Rejection, List<Event>> decide(
      Application application, Command command, Facts facts) {
    return complete(application, facts)
        .flatMap(draft -> signing.of(draft, command.proof(), facts))
        .map(signature -> filed(application, signature, number(facts), facts));
  }

  private CaseNumber number(Facts facts) {
    var zone = facts.offer().hours().zone();
    return ids.number(facts.offer().provider(), Year.from(facts.now().atZone(zone)));
  }

  static Either<Rejection, Application> complete(Application application, Facts facts) {
    return Checks.draft(application)
        .flatMap(draft -> Enrolment.open(draft, facts))
        .flatMap(draft -> Checks.consented(draft, facts))
        .flatMap(draft -> Checks.filled(draft, facts))
        .flatMap(draft -> Checks.documented(draft, facts));
  }

  static List<Event> filed(Application draft, Signature signature, CaseNumber number, Facts facts) {
    var channel = facts.channel(draft);
    var from = Beginning.from(channel.term(), facts);
    return Proceeding.of(draft, facts)
        .then(new ContentEvent.Signed(signature))
        .then(new HeadingEvent.Numbered(number))
        .then(new StatusEvent.Filed(facts.now()))
        .then(Beginning.drafted(draft, channel.route(), facts))
        .then(Beginning.fee(facts))
        .then(Enrolment.seeking(draft, facts))
        .when(
            channel.term().start() != Term.Start.REGISTRATION,
            p -> p.then(Beginning.due(draft, from, facts)))
        .opening(channel.route().filing(), from)
        .at(Moment.FILED)
        .events();
  }
}
