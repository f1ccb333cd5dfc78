package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kense.core.application.Application;
import org.kense.core.application.Rejection;
import org.kense.core.application.Unfit;
import org.kense.core.application.Ungrounded;
import org.kense.core.form.Fault;
import org.kense.core.form.StateRegister;
import org.kense.core.port.PersonalNumbers;

/**
 * By what a state register is asked in a case: the applicant's own number is never what they typed.
 */
record InquiryKeys(StateRegister register, PersonalNumbers numbers) {
  Either<Rejection, Map<String, String>> of(Application application) {
    Either<Rejection, Map<String, String>> all = Either.right(Map.of());
    for (var key : register.askedBy().entrySet()) {
      all =
          all.flatMap(
              known -> value(key.getValue(), application).map(it -> with(known, key.getKey(), it)));
    }
    return all;
  }

  private Either<Rejection, String> value(StateRegister.Key key, Application application) {
    return switch (key) {
      case StateRegister.Key.Own own ->
          numbers
              .of(application.heading().applicant(), own.number())
              .<Either<Rejection, String>>map(Either::right)
              .orElseGet(
                  () -> Either.left(new Ungrounded.NumberUnproven(own.number(), register.basis())));
      case StateRegister.Key.Entered it ->
          application
              .content()
              .answers()
              .to(it.field())
              .<Either<Rejection, String>>map(Either::right)
              .orElseGet(
                  () -> Either.left(new Unfit.Faulty(List.of(new Fault.Missing(it.field())))));
    };
  }

  private static Map<String, String> with(Map<String, String> known, String key, String value) {
    var all = new HashMap<>(known);
    all.put(key, value);
    return all;
  }
}
