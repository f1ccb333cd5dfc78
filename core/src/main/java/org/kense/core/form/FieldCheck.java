package org.kense.core.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether one value suits its field: format and logic, on its own (CSC-24). */
final class FieldCheck {
  private static final Pattern NAME =
      Pattern.compile("[\\p{IsCyrillic}][\\p{IsCyrillic}' .’-]*", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern PHONE = Pattern.compile("\\+[1-9][0-9]{7,14}");
  private static final Pattern ONE_LINE = Pattern.compile(".*");
  private static final Pattern TICK = Pattern.compile(FieldType.Tick.YES);
  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@,;<>]{1,64}@([\\p{L}\\p{N}-]{1,63}\\.)+[\\p{L}\\p{N}-]{2,63}");

  /** A place with a name, and something more precise in it. */
  private static final Pattern ADDRESS = Pattern.compile(".*\\p{L}.*,.*[\\p{L}\\p{N}].*");

  private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");

  private FieldCheck() {}

  static Optional<Fault> of(Field field, String value, Answers entered) {
    return switch (field.type()) {
      case FieldType.Line line ->
          matches(field, value, ONE_LINE, Fault.Expected.ONE_LINE)
              .or(() -> fits(field, value, line.longest()));
      case FieldType.LongText text -> fits(field, value, text.longest());
      case FieldType.Name name ->
          matches(field, value, NAME, Fault.Expected.CYRILLIC_NAME)
              .or(() -> fits(field, value, name.longest()));
      case FieldType.Choice choice -> listed(field, value, choice.choices(entered));
      case FieldType.Listed listed ->
          new ListCheck(field.name(), new Choosing(listed, entered)).of(value);
      case FieldType.Day day -> day(field, value, day);
      case FieldType.Count count -> count(field, value, count);
      case FieldType.Phone phone -> matches(field, value, PHONE, Fault.Expected.PHONE);
      case FieldType.Tick tick -> matches(field, value, TICK, Fault.Expected.TICK);
      case FieldType.Email email -> matches(field, value, EMAIL, Fault.Expected.EMAIL);
      case FieldType.Address address ->
          matches(field, value, ADDRESS, Fault.Expected.ADDRESS)
              .or(() -> fits(field, value, address.longest()));
      case FieldType.Identity it -> identity(field, value, it.number());
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

  private static Optional<Fault> identity(Field field, String value, IdentityNumber number) {
    if (!number.shaped(value)) {
      return Optional.of(new Fault.WrongFormat(field.name(), expected(number)));
    }
    return number.dated(value)
        ? when(!number.checked(value), new Fault.WrongCheckDigit(field.name()))
        : Optional.of(new Fault.NoSuchDate(field.name()));
  }

  private static Fault.Expected expected(IdentityNumber number) {
    return switch (number) {
      case KZ_IIN -> Fault.Expected.KZ_IIN;
      case KZ_BIN -> Fault.Expected.KZ_BIN;
      case KG_PIN -> Fault.Expected.KG_PIN;
      case RU_SNILS -> Fault.Expected.RU_SNILS;
      case RU_INN -> Fault.Expected.RU_INN;
    };
  }

  private static Optional<Fault> listed(Field field, String value, List<FieldType.Option> options) {
    var codes = options.stream().map(FieldType.Option::code).toList();
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
