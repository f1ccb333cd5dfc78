package org.kense.core.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.Clause;
import org.kense.core.access.InstitutionId;
import org.kense.core.law.Basis;
import org.kense.core.law.Lang;
import org.kense.core.law.LegalBasis;
import org.kense.core.law.Text;
import org.kense.core.words.FaultWords;

/** What fields must say together; a fault stands at the field that was changed. */
class FormRuleTest {
  private static final Basis LAW = new LegalBasis("sample-act", "1", "SAM-1");
  private static final InstitutionId SCHOOL = new InstitutionId("school-12");
  private static final FieldType DAY =
      new FieldType.Day(LocalDate.of(1900, 1, 1), LocalDate.of(2100, 1, 1));

  private static final Form FORM =
      new Form(
          List.of(
              field("from", DAY),
              field("to", DAY),
              field("opened", DAY),
              field("closed", DAY),
              field("leaves", new FieldType.Line(40)),
              field("enters", new FieldType.Line(40)),
              field("born", DAY),
              field("iin", new FieldType.Identity(IdentityNumber.KZ_IIN)),
              field("school", new FieldType.Line(40))),
          List.of(
              new FormRule.InOrder("from", "to", false, LAW),
              new FormRule.InOrder("opened", "closed", true, LAW),
              new FormRule.Different("leaves", "enters", LAW),
              new FormRule.BirthDateInNumber("born", "iin", LAW),
              new FormRule.BornAfter("iin", LocalDate.of(2007, 8, 13), LAW),
              new FormRule.IsProvider("school", LAW)));

  private static Field field(String name, FieldType type) {
    return new Field(name, Text.only(Lang.EN, name), type, false);
  }

  private static Map<String, String> answers(String written) {
    return Stream.of(written.strip().split(" +", -1))
        .filter(each -> !each.isEmpty())
        .collect(
            Collectors.toMap(
                each -> each.substring(0, each.indexOf('=')),
                each -> each.substring(each.indexOf('=') + 1)));
  }

  private static String faults(String before, String changes) {
    var filling = FORM.filling(new Answers(answers(before)), answers(changes));
    return filling.broken(SCHOOL).stream()
        .map(fault -> fault.field() + ": " + FaultWords.code(fault))
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """

          ''                 | from=2026-09-01 to=2027-05-25 | ''
          ''                 | from=2026-09-01 to=2026-09-01 | to: not-after
          from=2026-09-01    | to=2026-08-31                 | to: not-after
          to=2026-08-31      | from=2026-09-01               | from: not-before
          from=2026-09-01    | to=soon                       | ''
          ''                 | opened=2026-09-01 closed=2026-09-01 | ''
          opened=2026-09-02  | closed=2026-09-01             | closed: before
          closed=2026-09-01  | opened=2026-09-02             | opened: after
          leaves=school-3    | enters=school-12              | ''
          leaves=school-12   | enters=School-12              | enters: same
          enters=school-12   | leaves=school-12              | leaves: same
          """)
  void days_come_in_order_and_places_differ(String before, String now, String faults) {
    assertEquals(faults, faults(before, now));
  }

  @ParameterizedTest
  @Clause("ENR-3")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          born=2012-03-01    | iin=120301600159 | ''
          born=2012-03-02    | iin=120301600159 | iin: other-birth-date
          iin=120301600159   | born=2012-01-03  | born: other-birth-date
          born=1912-03-01    | iin=120301600159 | iin: other-birth-date
          born=2012-03-01    | iin=12           | ''
          ''                 | iin=120301600159 | ''
          """)
  void the_date_of_birth_is_the_one_in_the_personal_number(
      String before, String now, String faults) {
    assertEquals(faults, faults(before, now));
  }

  @ParameterizedTest
  @Clause("ENR-1.4")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          iin=070814600314 | ''                  | the day after
          iin=070813600314 | iin: born-too-early | on that very day
          iin=850312400128 | iin: born-too-early | long before
          iin=120301600159 | ''                  | long after
          """)
  void the_child_was_born_after_the_day_that_the_service_names(
      String now, String faults, String why) {
    assertEquals(faults, faults("", now), why);
  }

  @Test
  void the_school_that_is_chosen_is_the_one_that_the_application_is_for() {
    assertEquals("", faults("", "school=school-12"));
    assertEquals("school: other-provider", faults("", "school=school-3"));
  }

  @Test
  void a_rule_that_looks_at_nothing_changed_is_not_asked_again() {
    assertEquals("", faults("school=school-3", "from=2026-09-01"));
  }

  @Test
  void the_words_name_the_other_field() {
    var filling = FORM.filling(Answers.NONE, answers("from=2026-09-01 to=2026-09-01"));
    var fault = filling.broken(SCHOOL).getFirst();

    assertEquals(
        "Эта дата должна быть позже даты в поле «from». Укажите здесь более позднюю дату или более"
            + " раннюю – в другом поле.",
        FaultWords.say(fault, Lang.RU).words());
  }
}
