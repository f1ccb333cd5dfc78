package org.kense.core.form;

import java.time.LocalDate;
import java.util.List;
import org.kense.core.law.Basis;

/** What several fields of a form must say together, or one in the light of something else. */
public sealed interface FormRule {
  /** The fields that it looks at; it is asked where all of them are filled. */
  List<String> fields();

  Basis basis();

  /** One day comes before another. */
  record InOrder(String earlier, String later, boolean sameDayAllowed, Basis basis)
      implements FormRule {
    @Override
    public List<String> fields() {
      return List.of(earlier, later);
    }
  }

  /** Two fields say different things, capital letters aside. */
  record Different(String one, String other, Basis basis) implements FormRule {
    @Override
    public List<String> fields() {
      return List.of(one, other);
    }
  }

  /** A day is the date of birth in a personal number. */
  record BirthDateInNumber(String day, String number, Basis basis) implements FormRule {
    @Override
    public List<String> fields() {
      return List.of(day, number);
    }
  }

  /** Somebody was born after a day: by a field with the date of birth, or with their number. */
  record BornAfter(String field, LocalDate day, Basis basis) implements FormRule {
    @Override
    public List<String> fields() {
      return List.of(field);
    }
  }

  /** A field names the institution that the application is for. */
  record IsProvider(String field, Basis basis) implements FormRule {
    @Override
    public List<String> fields() {
      return List.of(field);
    }
  }
}
