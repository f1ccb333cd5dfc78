package org.kense.persistence.definition;

import java.util.List;
import java.util.stream.Stream;

/** What a field's type is called, and the keys that say more of it. */
enum FieldShape {
  LINE,
  NAME,
  CHOICE,
  LISTED,
  DAY,
  COUNT,
  PHONE,
  LONG_TEXT,
  TICK,
  EMAIL,
  ADDRESS,
  KZ_IIN,
  KZ_BIN,
  KG_PIN,
  RU_SNILS,
  RU_INN;

  static final Kind<FieldShape> KIND = Kind.constant(LINE);

  private static final List<String> COMMON =
      List.of("field", "label", "required", "type", "when", "prefill");

  private List<String> own() {
    return switch (this) {
      case LINE, NAME, LONG_TEXT, ADDRESS -> List.of("longest");
      case CHOICE -> List.of("options");
      case LISTED -> List.of("directory", "level", "under", "offering");
      case DAY -> List.of("earliest", "latest");
      case COUNT -> List.of("least", "most");
      case PHONE, TICK, EMAIL, KZ_IIN, KZ_BIN, KG_PIN, RU_SNILS, RU_INN -> List.of();
    };
  }

  /** The keys of a field of this type; of one whose type is unknown, those of all types. */
  static String[] keys(String type) {
    var known = KIND.read().apply(type);
    return Stream.concat(
            COMMON.stream(),
            Stream.of(values())
                .filter(shape -> known.isEmpty() || known.get() == shape)
                .flatMap(shape -> shape.own().stream()))
        .distinct()
        .toArray(String[]::new);
  }
}
