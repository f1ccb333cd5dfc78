package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.List;
import org.kense.core.access.InstitutionId;
import org.kense.core.access.Permission;
import org.kense.core.application.Barred;
import org.kense.core.application.CaseId;
import org.kense.core.application.Event;
import org.kense.core.application.HeadingEvent;
import org.kense.core.application.Rejection;
import org.kense.core.law.Lang;
import org.kense.core.port.Ids;
import org.kense.core.service.Channel;
import org.kense.core.service.ChannelCode;
import org.kense.core.service.ServiceCode;

/** An applicant begins an application: nothing is filed yet. */
public final class StartDraft {
  /** Which service, where, through which channel, and the language of its notices. */
  public record Command(
      InstitutionId institution, ServiceCode service, ChannelCode channel, Lang lang) {}

  private final Desk desk;
  private final Ids ids;

  public StartDraft(Desk desk, Ids ids) {
    this.desk = desk;
    this.ids = ids;
  }

  public Either<Rejection, Receipt> handle(Order<Command> order) {
    var command = order.command();
    return desk.reach(order.actor(), Permission.START)
        .flatMap(
            own ->
                desk.begin(
                    order,
                    desk.ask(order, command.institution(), command.service()),
                    facts ->
                        decide(new CaseId(command.institution(), ids.next()), command, facts)));
  }

  static Either<Rejection, List<Event>> decide(CaseId id, Command command, Facts facts) {
    return facts
        .service()
        .channel(command.channel())
        .<Either<Rejection, Channel>>map(Either::right)
        .orElseGet(
            () ->
                Either.left(
                    new Barred.NoSuchChannel(
                        command.channel(),
                        facts.service().channels().stream().map(Channel::code).toList())))
        .map(
            channel ->
                List.of(
                    new HeadingEvent.Started(
                        id,
                        facts.service().ref(),
                        channel.code(),
                        channel.route().units(),
                        facts.actor().id(),
                        command.lang(),
                        facts.now())));
  }
}
