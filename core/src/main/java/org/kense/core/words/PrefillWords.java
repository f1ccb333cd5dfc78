package org.kense.core.words;

import java.util.stream.Collectors;
import org.kense.core.form.Form;
import org.kense.core.form.Prefill;
import org.kense.core.form.StateRegister;
import org.kense.core.law.Lang;

/** From where a field is filled, and what a state register is asked by. */
public final class PrefillWords {
  private static final Wording WORDS = Wording.of("registers");

  private PrefillWords() {}

  /** From which registers a field is filled; one that the form does not know stands by its code. */
  public static String of(Prefill prefill, Form form, Lang lang) {
    return WORDS.say(
        prefill.locked() ? "prefilled-locked" : "prefilled",
        lang,
        prefill.registers().stream()
            .map(code -> form.register(code).map(it -> title(it, lang)).orElse(code))
            .collect(Collectors.joining(", ")));
  }

  /** By what a register is asked, in an order that stays. */
  public static String keys(StateRegister register, Form form, Lang lang) {
    return WORDS.say(
        "asked-by", lang, Listing.of(register.askedBy().values(), key -> key(key, form, lang)));
  }

  private static String key(StateRegister.Key key, Form form, Lang lang) {
    return switch (key) {
      case StateRegister.Key.Own own -> WORDS.say("own", lang, NumberWords.of(own.number(), lang));
      case StateRegister.Key.Entered it ->
          form.field(it.field()).map(field -> field.label().in(lang).words()).orElse(it.field());
    };
  }

  /** What becomes of the application where the register knows nothing. */
  public static String nothing(StateRegister register, Lang lang) {
    return WORDS.say(register.otherwise().isEmpty() ? "unconfirmed" : "otherwise", lang);
  }

  private static String title(StateRegister register, Lang lang) {
    return register.title().in(lang).words();
  }
}
