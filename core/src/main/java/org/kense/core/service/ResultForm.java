package org.kense.core.service;

import java.util.List;
import java.util.stream.Stream;
import org.kense.core.form.Answers;
import org.kense.core.law.Basis;
import org.kense.core.service.ResultRule.Kind;

/** In what form a result comes. */
public sealed interface ResultForm {
  /** Every form that it may come in. */
  Stream<Kind> kinds();

  /** The form for whoever answered this; asked for only once the form is filled. */
  Kind in(Answers answers);

  /** There is nothing to choose. */
  record Only(Kind kind) implements ResultForm {
    @Override
    public Stream<Kind> kinds() {
      return Stream.of(kind);
    }

    @Override
    public Kind in(Answers answers) {
      return kind;
    }
  }

  /**
   * The applicant chooses when filing (CSC-29).
   *
   * @param field the required choice of the form whose options are the forms' codes
   */
  record Chosen(String field, List<Offered> offered) implements ResultForm {
    public Chosen {
      offered = List.copyOf(offered);
    }

    @Override
    public Stream<Kind> kinds() {
      return offered.stream().map(Offered::kind);
    }

    @Override
    public Kind in(Answers answers) {
      var code = answers.to(field).orElseThrow();
      return kinds().filter(kind -> kind.code().equals(code)).findFirst().orElseThrow();
    }
  }

  /** A form that may be chosen, and where that stands. */
  record Offered(Kind kind, Basis basis) {}
}
