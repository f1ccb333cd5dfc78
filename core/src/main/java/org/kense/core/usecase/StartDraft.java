package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kense.core.access.Actor;
import org.kense.core.access.ActorId;
import org.kense.core.access.Denial;
import org.kense.core.access.InstitutionId;
import org.kense.core.access.Permission;
import org.kense.core.access.Reach;
import org.kense.core.application.Application;
import org.kense.core.application.Barred;
import org.kense.core.application.CaseId;
import org.kense.core.application.Event;
import org.kense.core.application.HeadingEvent;
import org.kense.core.application.OuterReference;
import org.kense.core.application.Rejection;
import org.kense.core.application.Unfit;
import org.kense.core.law.Lang;
import org.kense.core.port.Ids;
import org.kense.core.service.Channel;
import org.kense.core.service.ChannelCode;
import org.kense.core.service.ServiceCode;
import org.kense.core.service.SignatureLevel;

/** An applicant begins an application: nothing is filed yet. */
public final class StartDraft {
  /**
   * Which service, where, through which channel, and the language of its notices.
   *
   * @param applicant for whom, where an employee begins it for somebody who stands before them, or
   *     a system passes on what they filed there
   * @param reference under what that system knows it
   */
  public record Command(
      InstitutionId institution,
      ServiceCode service,
      ChannelCode channel,
      Lang lang,
      Optional<ActorId> applicant,
      Optional<OuterReference> reference) {
    /** In one's own affairs. */
    public Command(InstitutionId institution, ServiceCode service, ChannelCode channel, Lang lang) {
      this(institution, service, channel, lang, Optional.empty(), Optional.empty());
    }
  }

  private final Desk desk;
  private final Ids ids;
  private final Inquiries inquiries;

  public StartDraft(Desk desk, Ids ids, Inquiries inquiries) {
    this.desk = desk;
    this.ids = ids;
    this.inquiries = inquiries;
  }

  public Either<Rejection, Receipt> handle(Order<Command> order) {
    var command = order.command();
    return desk.reach(order.actor(), Permission.START)
        .flatMap(reach -> applicant(reach, order))
        .flatMap(
            applicant ->
                desk.begin(
                    order,
                    desk.ask(order, command.institution(), command.service(), applicant),
                    facts ->
                        decide(new CaseId(command.institution(), ids.next()), command, facts)));
  }

  /** Citizens begin for themselves; an employee, for somebody else who is named. */
  private static Either<Rejection, ActorId> applicant(Reach reach, Order<Command> order) {
    var own = order.actor().id();
    var applicant = order.command().applicant();
    boolean helping = reach instanceof Reach.Helped;
    boolean fitting = helping || order.command().reference().isEmpty();
    return fitting && helping == applicant.filter(other -> !other.equals(own)).isPresent()
        ? referred(order).map(known -> applicant.orElse(own))
        : Either.left(new Barred.NotPermitted(new Denial(order.actor().role(), Permission.START)));
  }

  /** A system that passes applications on must not pass one on twice, so each has its name. */
  private static Either<Rejection, Command> referred(Order<Command> order) {
    return order.actor() instanceof Actor.Machine && order.command().reference().isEmpty()
        ? Either.left(new Unfit.ReferenceMissing())
        : Either.right(order.command());
  }

  private Either<Rejection, List<Event>> decide(CaseId id, Command command, Facts facts) {
    return facts
        .service()
        .channel(command.channel())
        .filter(channel -> open(channel, facts))
        .<Either<Rejection, Channel>>map(Either::right)
        .orElseGet(() -> Either.left(closed(command, facts)))
        .map(channel -> filled(started(id, command, channel, facts), facts));
  }

  /**
   * What state registers know of the applicant they see at once; of others nobody sees it, and
   * nothing is asked of whoever has not consented yet (CSC-12.3).
   */
  private List<Event> filled(HeadingEvent.Started started, Facts facts) {
    boolean consented = facts.applicant().lacking(facts.offer().terms()).isEmpty();
    var asked =
        started.helper().isPresent() || !consented
            ? Stream.<Event>empty()
            : inquiries.beforehand(Application.of(started), facts).stream();
    return Stream.concat(Stream.of(started), asked).toList();
  }

  /**
   * Whoever files for an applicant does so where their own unit takes applications in; a system,
   * where the institution is connected to it, too.
   */
  private static boolean open(Channel channel, Facts facts) {
    return switch (facts.actor()) {
      case Actor.Machine machine ->
          channel.vouchedBy(machine.unit())
              && facts.offer().participant(machine.unit()).isPresent();
      case Actor.Employee employee -> channel.route().units().contains(employee.unit());
      case Actor.Citizen citizen -> !channel.signature().contains(SignatureLevel.VOUCHED);
    };
  }

  private static Rejection closed(Command command, Facts facts) {
    return new Barred.NoSuchChannel(
        command.channel(),
        facts.service().channels().stream()
            .filter(channel -> open(channel, facts))
            .map(Channel::code)
            .toList());
  }

  private static Optional<ActorId> helper(Facts facts) {
    return Optional.of(facts.actor().id()).filter(by -> !by.equals(facts.applicant().id()));
  }

  private static HeadingEvent.Started started(
      CaseId id, Command command, Channel channel, Facts facts) {
    return new HeadingEvent.Started(
        id,
        facts.service().ref(),
        channel.code(),
        channel.route().parties(),
        facts.applicant().id(),
        command.lang(),
        facts.now(),
        helper(facts),
        command.reference());
  }
}
