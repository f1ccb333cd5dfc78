package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.List;
import org.kense.core.access.Permission;
import org.kense.core.application.Application;
import org.kense.core.application.CaseId;
import org.kense.core.application.Event;
import org.kense.core.application.Rejection;
import org.kense.core.application.Unfit;
import org.kense.core.form.Form;
import org.kense.core.form.StateRegister;

/** The applicant gets what a state register says into the form (ENR-5.2). */
public final class AskRegister {
  /** Which draft, and which of the service's state registers. */
  public record Command(CaseId id, String register) implements OnCase {}

  private final Desk desk;
  private final Inquiries inquiries;

  public AskRegister(Desk desk, Inquiries inquiries) {
    this.desk = desk;
    this.inquiries = inquiries;
  }

  public Either<Rejection, Receipt> handle(Order<Command> order) {
    return desk.handle(order, Permission.ASK_REGISTER, this::decide);
  }

  private Either<Rejection, List<Event>> decide(
      Application application, Command command, Facts facts) {
    return Checks.consented(application, facts)
        .flatMap(consented -> listed(facts.service().form(), command.register()))
        .flatMap(register -> inquiries.about(register, application, facts))
        .map(asked -> Proceeding.of(application, facts).then(asked).detaching().events());
  }

  private static Either<Rejection, StateRegister> listed(Form form, String register) {
    return form.register(register)
        .<Either<Rejection, StateRegister>>map(Either::right)
        .orElseGet(
            () ->
                Either.left(
                    new Unfit.NoSuchRegister(
                        register, form.registers().stream().map(StateRegister::code).toList())));
  }
}
