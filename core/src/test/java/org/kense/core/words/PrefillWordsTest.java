package org.kense.core.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kense.core.form.Condition;
import org.kense.core.form.Form;
import org.kense.core.form.IdentityNumber;
import org.kense.core.form.Prefill;
import org.kense.core.form.StateRegister;
import org.kense.core.law.Lang;
import org.kense.core.law.Text;

class PrefillWordsTest {
  private static final StateRegister PERSONS =
      new StateRegister(
          "persons-register",
          Text.of(
              "Persons", "База физических лиц", "Жеке тұлғалар дерекқоры", "Жеке адамдар базасы"),
          Map.of(
              "iin", new StateRegister.Key.Own(IdentityNumber.KZ_IIN),
              "child", new StateRegister.Key.Entered("child-iin")),
          Condition.always(),
          Map.of(),
          Papers.LAW);
  private static final Form FORM = new Form(List.of(), List.of(), List.of(PERSONS));

  @Test
  void a_field_that_is_filled_names_its_registers_as_the_definition_calls_them() {
    var known = new Prefill("persons-register", "surname", true);
    var unknown = new Prefill(List.of("persons-register", "greenhouse"), "plant", false);

    assertEquals(
        "заполняется без возможности изменения из источника: База физических лиц",
        PrefillWords.of(known, FORM, Lang.RU));
    assertTrue(
        PrefillWords.of(unknown, FORM, Lang.KY).endsWith(": Жеке адамдар базасы, greenhouse"));
  }

  @Test
  void a_register_says_by_what_it_is_asked_and_what_nothing_means() {
    assertEquals(
        "asked by: child-iin, the applicant’s own individual identification number (IIN), proven by"
            + " their sign-in",
        PrefillWords.keys(PERSONS, FORM, Lang.EN));
    assertEquals(
        "если сведений нет, поля, которые заполняет только он, остаются пустыми",
        PrefillWords.nothing(PERSONS, Lang.RU));
  }
}
