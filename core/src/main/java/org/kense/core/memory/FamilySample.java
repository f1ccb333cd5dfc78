package org.kense.core.memory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kense.core.form.Condition;
import org.kense.core.form.Field;
import org.kense.core.form.FieldType;
import org.kense.core.form.Form;
import org.kense.core.form.IdentityNumber;
import org.kense.core.form.Prefill;
import org.kense.core.form.StateRegister;
import org.kense.core.law.Lang;
import org.kense.core.law.Text;
import org.kense.core.service.Service;
import org.kense.core.service.ServiceCode;
import org.kense.core.service.ServiceRef;

/** The free sample, for a child: state registers fill most of its form. */
final class FamilySample {
  static final String PERSONS = "persons-register";
  static final String CIVIL_STATUS = "civil-status-register";
  static final String GUARDIANSHIP = "guardianship-register";
  static final String EDUCATION = "education-system";

  private static final String CHILD_NUMBER = "child-pin";
  private static final String CHILD_NAME = "child-name";
  private static final String ON_ROLL = "on-roll";
  private static final StateRegister.Key OWN = new StateRegister.Key.Own(IdentityNumber.KG_PIN);
  private static final StateRegister.Key CHILD = new StateRegister.Key.Entered(CHILD_NUMBER);

  private FamilySample() {}

  static Service service() {
    var free = Samples.FREE;
    return new Service(
        new ServiceRef(new ServiceCode("kg.sample-family"), 1),
        text("Sample for a family"),
        free.basis(),
        free.listing(),
        free.calendar(),
        free.counting(),
        free.fee(),
        free.drafts(),
        free.campaign(),
        free.channels(),
        List.of(),
        Optional.empty(),
        new Form(fields(), List.of(), registers()),
        free.supplement(),
        free.refusal(),
        free.notices(),
        free.result());
  }

  private static List<Field> fields() {
    return List.of(
        filled("name", new FieldType.Line(100), "full-name", PERSONS, true),
        new Field(
            "address",
            text("Address"),
            new FieldType.Line(200),
            false,
            Condition.always(),
            Optional.of(new Prefill(PERSONS, "address", false))),
        new Field("relation", text("Relation"), choice("parent", "guardian"), true),
        new Field(CHILD_NUMBER, text("The child’s PIN"), pin(), true),
        new Field(
            CHILD_NAME,
            text("The child’s name"),
            new FieldType.Line(100),
            true,
            Condition.always(),
            Optional.of(new Prefill(List.of(CIVIL_STATUS, GUARDIANSHIP), "full-name", true))),
        filled("born", day(), "birth-date", CIVIL_STATUS, false),
        filled(ON_ROLL, choice("none", "enrolled"), "on-roll", EDUCATION, true),
        new Field(
            "school",
            text("School"),
            new FieldType.Line(100),
            true,
            is(ON_ROLL, "enrolled"),
            Optional.of(new Prefill(EDUCATION, "school", false))));
  }

  private static Field filled(
      String name, FieldType type, String attribute, String register, boolean required) {
    return new Field(
        name,
        text(name),
        type,
        required,
        Condition.always(),
        Optional.of(new Prefill(register, attribute, true)));
  }

  private static List<StateRegister> registers() {
    return List.of(
        register(PERSONS, Map.of("pin", OWN), Condition.always(), Map.of()),
        register(CIVIL_STATUS, family("parent"), is("relation", "parent"), Map.of()),
        register(GUARDIANSHIP, family("guardian"), is("relation", "guardian"), Map.of()),
        register(
            EDUCATION,
            Map.of("child", CHILD),
            new Condition.Filled(CHILD_NAME),
            Map.of("on-roll", "none")));
  }

  private static Map<String, StateRegister.Key> family(String relation) {
    return Map.of(relation, OWN, "child", CHILD);
  }

  private static StateRegister register(
      String code,
      Map<String, StateRegister.Key> keys,
      Condition when,
      Map<String, String> otherwise) {
    return new StateRegister(code, text(code), keys, when, otherwise, Samples.FREE.basis());
  }

  private static Condition is(String field, String value) {
    return new Condition.Is(field, Set.of(value));
  }

  private static FieldType pin() {
    return new FieldType.Identity(IdentityNumber.KG_PIN);
  }

  private static FieldType day() {
    return new FieldType.Day(LocalDate.of(1900, 1, 1), LocalDate.of(2050, 1, 1));
  }

  private static FieldType choice(String... codes) {
    return new FieldType.Choice(
        Stream.of(codes).map(code -> new FieldType.Option(code, text(code))).toList());
  }

  private static Text text(String words) {
    return Text.only(Lang.EN, words);
  }
}
