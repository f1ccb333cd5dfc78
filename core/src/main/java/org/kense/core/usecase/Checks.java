package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kense.core.application.Application;
import org.kense.core.application.Rejection;
import org.kense.core.application.Request;
import org.kense.core.application.Status;
import org.kense.core.application.Turn;
import org.kense.core.application.Unfit;
import org.kense.core.application.Ungrounded;
import org.kense.core.application.Untimely;
import org.kense.core.form.Fault;
import org.kense.core.form.Filling;
import org.kense.core.form.Form;

/** Questions that several use cases ask of a case. */
final class Checks {
  private Checks() {}

  /** A draft may change anywhere; a filed case only in what the applicant was asked for. */
  static Either<Rejection, Application> open(
      Application application, Function<Request, Set<String>> asked, Set<String> changed) {
    return application.turn() instanceof Turn.OfApplicant turn
        ? within(application, asked.apply(turn.request()), changed)
        : draft(application);
  }

  private static Either<Rejection, Application> within(
      Application application, Set<String> asked, Set<String> changed) {
    return asked.containsAll(changed)
        ? Either.right(application)
        : Either.left(new Unfit.NotAsked(changed, asked));
  }

  static Either<Rejection, Application> draft(Application application) {
    return application.status() instanceof Status.Draft
        ? Either.right(application)
        : Either.left(new Untimely.WrongStatus(application.status().code()));
  }

  static Either<Rejection, Application> filled(Application application, Facts facts) {
    var entered = application.content().answers().values();
    var filling = filling(application, facts.service().form(), entered);
    return right(
        application,
        Stream.of(filling.missing(), filling.faults(), filling.broken(facts.provider()))
            .flatMap(List::stream)
            .toList());
  }

  /** A case's form with these changes. */
  static Filling filling(Application application, Form form, Map<String, String> changes) {
    var content = application.content();
    return form.filling(content.answers(), content.sources(), changes);
  }

  /** Whether fields can be filled so: each on its own, and together with the others. */
  static Either<Rejection, Filling> filling(Filling filling, Facts facts) {
    var broken = filling.broken(facts.provider());
    return right(filling, Stream.concat(filling.faults().stream(), broken.stream()).toList());
  }

  static <T> Either<Rejection, T> right(T checked, List<Fault> faults) {
    return faults.isEmpty() ? Either.right(checked) : Either.left(new Unfit.Faulty(faults));
  }

  static Either<Rejection, Application> documented(Application application, Facts facts) {
    return facts
        .service()
        .documents(application.content().answers())
        .filter(required -> required.required() && !application.content().has(required.code()))
        .findFirst()
        .<Either<Rejection, Application>>map(
            missing -> Either.left(new Unfit.DocumentMissing(missing.code(), missing.basis())))
        .orElseGet(() -> Either.right(application));
  }

  /** Without consent to the text in force no application is filed (CSC-12.3). */
  static Either<Rejection, Application> consented(Application application, Facts facts) {
    var lacking = facts.applicant().lacking(facts.offer().terms());
    return lacking.isEmpty()
        ? Either.right(application)
        : Either.left(new Ungrounded.ConsentMissing(lacking, facts.offer().terms()));
  }
}
