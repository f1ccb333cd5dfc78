package org.kense.core.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kense.core.law.Text;

/** What may stand in a field, as text. */
public sealed interface FieldType {
  /** Whether it can be answered at all with what was entered before. */
  default boolean open(Answers entered) {
    return true;
  }

  /** Whether what was entered before has taken this answer off the list. */
  default boolean lapsed(String value, Answers entered) {
    return false;
  }

  /** The fields that decide what can be answered. */
  default Stream<String> looksAt() {
    return Stream.of();
  }

  /** One line of text, in any script. */
  record Line(int longest) implements FieldType {}

  /** A name in Cyrillic, with the Kazakh and Kyrgyz letters, hyphens and spaces. */
  record Name(int longest) implements FieldType {}

  /** One of a few options. */
  record Choice(List<Option> options) implements FieldType {
    public Choice {
      options = List.copyOf(options);
    }

    /** What can be chosen with what was entered before. */
    public List<Option> choices(Answers entered) {
      return options.stream().filter(option -> option.when().holds(entered)).toList();
    }

    @Override
    public boolean open(Answers entered) {
      return !choices(entered).isEmpty();
    }

    @Override
    public boolean lapsed(String value, Answers entered) {
      return options.stream()
          .anyMatch(option -> option.code().equals(value) && !option.when().holds(entered));
    }

    @Override
    public Stream<String> looksAt() {
      return options.stream().flatMap(option -> option.when().fields());
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

  /**
   * An entry of a directory.
   *
   * @param uppers the fields that lead to it, from the top down; none where it is chosen at the top
   * @param offering the field with what the entry must offer, where it must
   */
  record Listed(Directory directory, String level, List<Upper> uppers, Optional<Upper> offering)
      implements FieldType {
    public Listed {
      uppers = List.copyOf(uppers);
    }

    @Override
    public boolean open(Answers entered) {
      return !new Choosing(this, entered).options().isEmpty();
    }

    @Override
    public boolean lapsed(String value, Answers entered) {
      return new Choosing(this, entered)
          .options().stream().noneMatch(entry -> entry.code().equals(value));
    }

    @Override
    public Stream<String> looksAt() {
      return Stream.concat(uppers.stream(), offering.stream()).map(Upper::field);
    }
  }

  /**
   * One option of a choice; the code is stored, the label shown.
   *
   * @param when what must have been entered before for it to be open
   */
  record Option(String code, Text label, Condition when) {
    /** One that is always open. */
    public Option(String code, Text label) {
      this(code, label, Condition.always());
    }
  }
}
