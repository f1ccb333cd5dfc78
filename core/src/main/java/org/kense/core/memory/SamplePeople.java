package org.kense.core.memory;

import static org.kense.core.form.IdentityNumber.KG_PIN;

import java.util.Map;

/** Invented people whom the sample state registers know: Aida, her daughter and her ward. */
public final class SamplePeople {
  public static final String AIDAS_PIN = "10303198800011";
  public static final String MARATS_PIN = "20404198500012";

  /** Aida's daughter, who goes to school. */
  public static final String DAUGHTER = "11505201500013";

  /** A boy whose guardian Aida is, and whom no school knows. */
  public static final String WARD = "20109201900014";

  private SamplePeople() {}

  /** Lets the registers know them. */
  public static void in(InMemoryStateRegisters registers) {
    registers.put(
        FamilySample.PERSONS,
        Map.of("pin", AIDAS_PIN),
        Map.of("full-name", "Айдай Бекова", "address", "Бишкек, Чүй проспектиси, 1"));
    registers.put(
        FamilySample.CIVIL_STATUS,
        Map.of("parent", AIDAS_PIN, "child", DAUGHTER),
        Map.of("full-name", "Жаңыл Бекова", "birth-date", "2015-05-15"));
    registers.put(
        FamilySample.GUARDIANSHIP,
        Map.of("guardian", AIDAS_PIN, "child", WARD),
        Map.of("full-name", "Өмүр Асанов"));
    registers.put(
        FamilySample.EDUCATION,
        Map.of("child", DAUGHTER),
        Map.of("on-roll", "enrolled", "school", "№ 5 мектеп"));
  }

  /** The numbers that Aida and Marat signed in with. */
  public static void in(InMemoryPersonalNumbers numbers) {
    numbers.put(Samples.AIDA.id(), KG_PIN, AIDAS_PIN);
    numbers.put(Samples.MARAT.id(), KG_PIN, MARATS_PIN);
  }
}
