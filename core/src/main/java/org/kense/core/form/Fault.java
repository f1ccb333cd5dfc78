package org.kense.core.form;

import java.util.List;

/** What is wrong with one field; its words say how to mend it (CSC-24). */
public sealed interface Fault
    permits Fault.Missing,
        Fault.NoSuchField,
        Fault.NotAsked,
        Fault.TooLong,
        Fault.WrongFormat,
        Fault.NoSuchDate,
        Fault.WrongCheckDigit,
        Fault.NotListed,
        Fault.OutOfBounds,
        ListFault,
        RegisterFault,
        RuleFault {
  String field();

  /** A required field is empty. */
  record Missing(String field) implements Fault {}

  /** The form has no such field. */
  record NoSuchField(String field) implements Fault {}

  /** With what else was entered, the form does not ask this. */
  record NotAsked(String field) implements Fault {}

  /** The value has more characters than fit. */
  record TooLong(String field, int longest) implements Fault {}

  /** The value is not of the field's kind. */
  record WrongFormat(String field, Expected expected) implements Fault {}

  /** Where the number has a date, there is no such day or month. */
  record NoSuchDate(String field) implements Fault {}

  /** The number's check digits do not follow from the others: some digit is wrong. */
  record WrongCheckDigit(String field) implements Fault {}

  /** The value is none of the list's. */
  record NotListed(String field, List<String> codes) implements Fault {
    public NotListed {
      codes = List.copyOf(codes);
    }
  }

  /** The value lies outside its bounds, which are included. */
  record OutOfBounds(String field, String least, String most) implements Fault {}

  /** What would have been right. */
  enum Expected {
    CYRILLIC_NAME,
    ISO_DATE,
    WHOLE_NUMBER,
    PHONE,
    ONE_LINE,
    TICK,
    EMAIL,
    ADDRESS,
    KZ_IIN,
    KZ_BIN,
    KG_PIN,
    RU_SNILS,
    RU_INN
  }
}
