package org.kense.core.form;

import java.time.LocalDate;
import java.util.List;
import org.kense.core.law.Text;

/** What may stand in a field, as text. */
public sealed interface FieldType {
  /** One line of text, in any script. */
  record Line(int longest) implements FieldType {}

  /** A name in Cyrillic, with the Kazakh and Kyrgyz letters, hyphens and spaces. */
  record Name(int longest) implements FieldType {}

  /** One of a list. */
  record Choice(List<Option> options) implements FieldType {
    public Choice {
      options = List.copyOf(options);
    }
  }

  /** An ISO date, within bounds. */
  record Day(LocalDate earliest, LocalDate latest) implements FieldType {}

  /** A whole number, bounds included. */
  record Count(int least, int most) implements FieldType {}

  /** A phone number in E.164: a plus and 8 to 15 digits. */
  record Phone() implements FieldType {}

  /** Text of several lines, in any script. */
  record LongText(int longest) implements FieldType {}

  /** A tick: {@value #YES} where it is set, nothing where it is not. */
  record Tick() implements FieldType {
    public static final String YES = "yes";
  }

  /** An address of electronic mail. */
  record Email() implements FieldType {}

  /** Where somebody lives, its parts set apart by commas: place, street, house. */
  record Address(int longest) implements FieldType {}

  /** A number by which a state knows a person or a body. */
  record Identity(IdentityNumber number) implements FieldType {}

  /** One entry of a choice; the code is stored, the label shown. */
  record Option(String code, Text label) {}
}
