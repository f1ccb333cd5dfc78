package org.kense.core.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kense.core.Clause;
import org.kense.core.form.Answers;
import org.kense.core.form.Fault;
import org.kense.core.form.Field;
import org.kense.core.form.FieldType;
import org.kense.core.form.Form;
import org.kense.core.form.IdentityNumber;
import org.kense.core.form.ListFault;
import org.kense.core.form.RegisterFault;
import org.kense.core.form.RuleFault;
import org.kense.core.law.Basis;
import org.kense.core.law.Lang;
import org.kense.core.law.LegalBasis;
import org.kense.core.law.Text;

@Clause("CSC-24")
class FaultWordsTest {
  private static final Text OTHER = Text.of("Other", "Другое", "Басқа", "Башка");
  private static final Basis LAW = new LegalBasis("kz-electronic-school", "1.4", "ENR-1.4");

  private static final List<Fault> SIMPLE =
      List.of(
          new Fault.Missing("phone"),
          new Fault.NoSuchField("shoe-size"),
          new Fault.NotAsked("guardian"),
          new Fault.NoSuchDate("iin"),
          new Fault.WrongCheckDigit("iin"),
          new RegisterFault.Locked("name", OTHER),
          new RegisterFault.NotFetched("name", OTHER),
          new RegisterFault.NotConfirmed("name", OTHER),
          new RuleFault.TooLate("from", OTHER, false, LAW),
          new RuleFault.TooLate("from", OTHER, true, LAW),
          new RuleFault.TooEarly("to", OTHER, false, LAW),
          new RuleFault.TooEarly("to", OTHER, true, LAW),
          new RuleFault.Same("to", OTHER, LAW),
          new RuleFault.OtherBirthDate("born", OTHER, LAW),
          new RuleFault.BornTooEarly("born", LocalDate.of(2007, 8, 13), LAW),
          new RuleFault.OtherProvider("school", LAW),
          new ListFault.TooSoon("district", OTHER),
          new ListFault.NotInDirectory("region"),
          new ListFault.NotBelow("district", OTHER),
          new ListFault.NotOffering("school", OTHER),
          new Fault.TooLong("group", 21),
          new Fault.NotListed("purpose", List.of("transfer", "employer")),
          new Fault.OutOfBounds("birth-date", "1930-01-01", "2020-12-31"));

  static Stream<Fault> faults() {
    var formats =
        Arrays.stream(Fault.Expected.values())
            .<Fault>map(expected -> new Fault.WrongFormat("field", expected));
    return Stream.concat(SIMPLE.stream(), formats);
  }

  @Test
  void every_kind_of_fault_has_a_sample_and_a_code_of_its_own() {
    var kinds =
        Stream.of(Fault.class, ListFault.class, RegisterFault.class, RuleFault.class)
            .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
            .filter(Class::isRecord);

    var sampled = faults().map(Object::getClass).collect(Collectors.toSet());

    assertEquals(kinds.collect(Collectors.toSet()), sampled);
    assertEquals(faults().count(), faults().map(FaultWords::code).distinct().count());
  }

  @ParameterizedTest
  @MethodSource("faults")
  void a_fault_says_what_is_wrong_and_then_how_to_mend_it(Fault fault) {
    for (var lang : Lang.values()) {
      var message = FaultWords.message(fault, lang);
      var remedy = FaultWords.remedy(fault, lang);

      assertEquals(message + " " + remedy, FaultWords.say(fault, lang).words());
      assertFalse((message + remedy).contains("{"), remedy);
      assertTrue(message.endsWith(".") && remedy.endsWith("."), remedy);
    }
  }

  /** The example of a remedy, which stands last, after a colon. */
  private static String example(Fault.Expected expected, Lang lang) {
    var remedy = FaultWords.remedy(new Fault.WrongFormat("f", expected), lang);
    return remedy.substring(remedy.lastIndexOf(": ") + 2, remedy.length() - 1);
  }

  private static FieldType typeOf(Fault.Expected expected) {
    return switch (expected) {
      case CYRILLIC_NAME -> new FieldType.Name(60);
      case ISO_DATE -> new FieldType.Day(LocalDate.of(2000, 1, 1), LocalDate.of(2050, 1, 1));
      case WHOLE_NUMBER -> new FieldType.Count(1, 9);
      case PHONE -> new FieldType.Phone();
      case ONE_LINE -> new FieldType.Line(60);
      case TICK -> new FieldType.Tick();
      case EMAIL -> new FieldType.Email();
      case ADDRESS -> new FieldType.Address(200);
      case KZ_IIN -> new FieldType.Identity(IdentityNumber.KZ_IIN);
      case KZ_BIN -> new FieldType.Identity(IdentityNumber.KZ_BIN);
      case KG_PIN -> new FieldType.Identity(IdentityNumber.KG_PIN);
      case RU_SNILS -> new FieldType.Identity(IdentityNumber.RU_SNILS);
      case RU_INN -> new FieldType.Identity(IdentityNumber.RU_INN);
    };
  }

  @ParameterizedTest
  @EnumSource(Fault.Expected.class)
  void the_example_of_a_remedy_would_be_accepted(Fault.Expected expected) {
    var form = new Form(List.of(new Field("f", Text.only(Lang.EN, "F"), typeOf(expected), true)));

    for (var lang : Lang.values()) {
      var faults = form.filling(Answers.NONE, Map.of("f", example(expected, lang))).faults();

      assertEquals(List.of(), faults, () -> example(expected, lang));
    }
  }

  @Test
  void bounds_that_are_dates_are_written_out() {
    var remedy = FaultWords.remedy(SIMPLE.getLast(), Lang.RU);

    assertEquals(
        "Допустимые значения, включительно: 1 января 1930 года – 31 декабря 2020 года.", remedy);
  }
}
