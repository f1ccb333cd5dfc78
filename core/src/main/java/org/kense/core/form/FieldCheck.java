package org.kense.core.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether one value suits its field: format and logic, on its own (CSC-24). */
final class FieldCheck {
  private static final Pattern NAME =
      Pattern.compile("[\\p{IsCyrillic}][\\p{IsCyrillic}' .’-]*", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern PHONE = Pattern.compile("\\+[1-9][0-9]{7,14}");
  private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");

  private FieldCheck() {}

  static Optional<Fault> of(Field field, String value) {
    return switch (field.type()) {
      case FieldType.Line line -> fits(field, value, line.longest());
      case FieldType.Name name ->
          matches(field, value, NAME, Fault.Expected.CYRILLIC_NAME)
              .or(() -> fits(field, value, name.longest()));
      case FieldType.Choice choice -> listed(field, value, choice);
      case FieldType.Day day -> day(field, value, day);
      case FieldType.Count count -> count(field, value, count);
      case FieldType.Phone phone -> matches(field, value, PHONE, Fault.Expected.PHONE);
    };
  }

  private static Optional<Fault> fits(Field field, String value, int longest) {
    return when(
        value.codePointCount(0, value.length()) > longest,
        new Fault.TooLong(field.name(), longest));
  }

  private static Optional<Fault> matches(
      Field field, String value, Pattern pattern, Fault.Expected expected) {
    return when(!pattern.matcher(value).matches(), new Fault.WrongFormat(field.name(), expected));
  }

  private static Optional<Fault> listed(Field field, String value, FieldType.Choice choice) {
    var codes = choice.options().stream().map(FieldType.Option::code).toList();
    return when(!codes.contains(value), new Fault.NotListed(field.name(), codes));
  }

  private static Optional<Fault> day(Field field, String value, FieldType.Day bounds) {
    try {
      var day = LocalDate.parse(value);
      return when(
          day.isBefore(bounds.earliest()) || day.isAfter(bounds.latest()),
          new Fault.OutOfBounds(
              field.name(), bounds.earliest().toString(), bounds.latest().toString()));
    } catch (DateTimeParseException e) {
      return Optional.of(new Fault.WrongFormat(field.name(), Fault.Expected.ISO_DATE));
    }
  }

  private static Optional<Fault> count(Field field, String value, FieldType.Count bounds) {
    return matches(field, value, WHOLE, Fault.Expected.WHOLE_NUMBER)
        .or(
            () ->
                when(
                    Integer.parseInt(value) < bounds.least()
                        || Integer.parseInt(value) > bounds.most(),
                    new Fault.OutOfBounds(field.name(), "" + bounds.least(), "" + bounds.most())));
  }

  private static Optional<Fault> when(boolean holds, Fault fault) {
    return holds ? Optional.of(fault) : Optional.empty();
  }
}
