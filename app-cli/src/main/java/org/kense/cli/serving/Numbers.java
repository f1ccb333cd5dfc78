package org.kense.cli.serving;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kense.cli.Complaint;
import org.kense.cli.Say;
import org.kense.cli.yaml.Piece;
import org.kense.core.form.IdentityNumber;
import org.kense.core.law.Lang;
import org.kense.signature.trust.Identity;
import org.kense.signature.trust.Identity.Register;

/** The numbers that a file gives of a person: by them a certificate finds who signs with it. */
final class Numbers {
  private static final Map<String, Register> REGISTERS =
      Map.of(
          "kz-iin", Register.KZ_IIN,
          "kg-pin", Register.KG_PIN,
          "ru-inn", Register.RU_INN,
          "ru-snils", Register.RU_SNILS);

  private Numbers() {}

  /** These keys, and those of the numbers. */
  static Set<String> beside(Set<String> keys) {
    Set<String> all = new HashSet<>(keys);
    all.addAll(REGISTERS.keySet());
    return all;
  }

  static List<Identity> of(Piece person) {
    return REGISTERS.entrySet().stream()
        .filter(entry -> person.has(entry.getKey()))
        .map(entry -> identity(person, entry.getKey(), entry.getValue()))
        .toList();
  }

  /** The same kind of number, as forms call it. */
  static IdentityNumber kind(Register register) {
    return switch (register) {
      case KZ_IIN -> IdentityNumber.KZ_IIN;
      case KG_PIN -> IdentityNumber.KG_PIN;
      case RU_INN -> IdentityNumber.RU_INN;
      case RU_SNILS -> IdentityNumber.RU_SNILS;
    };
  }

  /** The state language of whoever numbered a person (ENR-2); Russian, where nobody did. */
  static Lang lang(Piece person) {
    return of(person).stream()
        .map(Identity::register)
        .map(Numbers::lang)
        .min(Comparator.naturalOrder())
        .orElse(Lang.RU);
  }

  private static Lang lang(Register register) {
    return switch (register) {
      case KZ_IIN -> Lang.KK;
      case KG_PIN -> Lang.KY;
      case RU_INN, RU_SNILS -> Lang.RU;
    };
  }

  private static Identity identity(Piece person, String key, Register register) {
    String number = person.text(key);
    try {
      return new Identity(register, number);
    } catch (IllegalArgumentException wrong) {
      throw Complaint.usage(Say.BAD_FILE, person.place() + ": " + key + ": " + number);
    }
  }
}
