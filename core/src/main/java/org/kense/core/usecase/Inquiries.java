package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kense.core.application.Application;
import org.kense.core.application.ContentEvent.RegisterAsked;
import org.kense.core.application.Rejection;
import org.kense.core.application.Request;
import org.kense.core.application.Unfit;
import org.kense.core.form.Field;
import org.kense.core.form.Form;
import org.kense.core.form.RegisterFilling;
import org.kense.core.form.StateRegister;
import org.kense.core.port.PersonalNumbers;
import org.kense.core.port.StateRegisters;
import org.kense.core.port.StateRegisters.Extract;

/** Asks state registers in an applicant's affairs: by their own number, and for their case only. */
public final class Inquiries {
  private final StateRegisters registers;
  private final PersonalNumbers numbers;

  public Inquiries(StateRegisters registers, PersonalNumbers numbers) {
    this.registers = registers;
    this.numbers = numbers;
  }

  /** What a register says, as it changes the form. */
  Either<Rejection, RegisterAsked> about(
      StateRegister register, Application application, Facts facts) {
    var form = facts.service().form();
    var filled = names(form.filledBy(register.code()));
    return Checks.open(application, request -> opened(form, request, filled), filled)
        .flatMap(open -> due(register, open))
        .flatMap(due -> new InquiryKeys(register, numbers).of(due))
        .map(keys -> new StateRegisters.Inquiry(register.code(), keys, application.id()))
        .map(inquiry -> asked(register, registers.ask(inquiry), application, facts));
  }

  /**
   * What the registers say that are asked by the applicant's own number alone (CSC-25.4).
   *
   * <p>One that is silent keeps nobody from beginning: it can be asked again from the draft.
   */
  List<RegisterAsked> beforehand(Application draft, Facts facts) {
    var asked = new ArrayList<RegisterAsked>();
    var now = draft;
    for (var register : facts.service().form().registers()) {
      var answer =
          register.ownOnly() ? heard(register, now, facts) : Optional.<RegisterAsked>empty();
      if (answer.isPresent()) now = now.after(answer.get());
      answer.ifPresent(asked::add);
    }
    return asked;
  }

  private Optional<RegisterAsked> heard(StateRegister register, Application now, Facts facts) {
    try {
      return about(register, now, facts).fold(rejection -> Optional.empty(), Optional::of);
    } catch (StateRegisters.Silent silent) {
      return Optional.empty();
    }
  }

  /** A register's answer is one whole: where one field of it may change, all of them may. */
  private static Set<String> opened(Form form, Request request, Set<String> filled) {
    var open = new HashSet<>(form.following(request.fields()));
    if (filled.stream().anyMatch(open::contains)) open.addAll(filled);
    return open;
  }

  private static Set<String> names(Stream<Field> fields) {
    return fields.map(Field::name).collect(Collectors.toSet());
  }

  private static Either<Rejection, Application> due(StateRegister register, Application open) {
    return register.when().holds(open.content().answers())
        ? Either.right(open)
        : Either.left(new Unfit.RegisterNotAsked(register.code(), register.basis()));
  }

  private static RegisterAsked asked(
      StateRegister register, Extract extract, Application application, Facts facts) {
    var content = application.content();
    var filling =
        new RegisterFilling(facts.service().form(), register, content.answers(), content.sources());
    return switch (extract) {
      case Extract.Found found -> event(register, true, filling.with(found.attributes()), facts);
      case Extract.Nothing nothing ->
          event(register, false, filling.with(register.otherwise()), facts);
    };
  }

  private static RegisterAsked event(
      StateRegister register, boolean found, Map<String, String> values, Facts facts) {
    return new RegisterAsked(register.code(), register.dependsOn(), found, values, facts.now());
  }
}
