package org.kense.persistence.definition;

import java.util.List;
import java.util.Map;
import org.kense.core.form.IdentityNumber;
import org.kense.core.memory.InMemoryStateRegisters;
import org.kense.core.memory.MemoryHouse;

/**
 * Two families whom the state registers know.
 *
 * <p>Іңкәр has a daughter who begins school and a son who goes to one; Үміт is the guardian of a
 * girl who does.
 */
record EnrolmentFamilies(InMemoryStateRegisters registers) {
  static final String DAUGHTER = "180914601208";
  static final String SON = "160407500770";
  static final String WARD = "151220600454";

  /** Born on the last day that is too early, and on the first that is not. */
  static final String BORN_13_AUGUST = "070813500015";

  static final String BORN_14_AUGUST = "070814500020";

  private static final String INKARS = "850312400019";
  private static final String UMITS = "760718403100";

  static void in(MemoryHouse house) {
    house.numbers().put(EnrolmentOffice.INKAR.id(), IdentityNumber.KZ_IIN, INKARS);
    house.numbers().put(EnrolmentOffice.UMIT.id(), IdentityNumber.KZ_IIN, UMITS);
    new EnrolmentFamilies(house.registers()).known();
  }

  private void known() {
    person(INKARS, "Нұрғалиева Іңкәр Өтегенқызы", "1985-03-12");
    person(UMITS, "Әбенова Үміт Сәкенқызы", "1976-07-18");
    child(
        "civil-status-register", of("parent", INKARS, DAUGHTER), "Нұрғалиева Айсұлу", "2018-09-14");
    child("civil-status-register", of("parent", INKARS, SON), "Нұрғалиев Өркен", "2016-04-07");
    child(
        "civil-status-register",
        of("parent", INKARS, BORN_13_AUGUST),
        "Нұрғалиев Ғани",
        "2007-08-13");
    child(
        "civil-status-register",
        of("parent", INKARS, BORN_14_AUGUST),
        "Нұрғалиев Ұлан",
        "2007-08-14");
    child("guardianship-register", of("guardian", UMITS, WARD), "Қыдырбаева Әйгерім", "2015-12-20");
    for (var pupil : List.of(SON, WARD, BORN_13_AUGUST, BORN_14_AUGUST)) {
      registers.put("education-system", Map.of("child", pupil), Map.of("on-roll", "enrolled"));
    }
  }

  private void person(String number, String name, String born) {
    registers.put(
        "persons-register",
        Map.of("iin", number),
        Map.ofEntries(
            Map.entry("full-name", name),
            Map.entry("birth-date", born),
            Map.entry("sex", "female"),
            Map.entry("ethnicity", "қазақ"),
            Map.entry("citizenship", "Қазақстан"),
            Map.entry("address", "Ақкөл, Абай көшесі, 5-үй"),
            Map.entry("document-type", "identity-card"),
            Map.entry("document-number", "045812307"),
            Map.entry("document-issued", "2019-06-14"),
            Map.entry("document-expires", "2029-06-13"),
            Map.entry("document-issuer", "ҚР ІІМ")));
  }

  private static Map<String, String> of(String adult, String adults, String child) {
    return Map.of(adult, adults, "child", child);
  }

  private void child(String register, Map<String, String> keys, String name, String born) {
    boolean girl = keys.get("child").charAt(6) == '6';
    registers.put(
        register,
        keys,
        Map.of(
            "full-name",
            name,
            "birth-date",
            born,
            "sex",
            girl ? "female" : "male",
            "citizenship",
            "Қазақстан",
            "address",
            "Ақкөл, Абай көшесі, 5-үй"));
  }
}
