package org.kense.core.law;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** One text in at least one language. */
public record Text(Map<Lang, String> in) {
  public Text {
    if (in.isEmpty()) throw new IllegalArgumentException("a text in no language");
    in = Collections.unmodifiableMap(inOrder(in));
  }

  /** The same text in all four languages. */
  public static Text of(String en, String ru, String kk, String ky) {
    return new Text(Map.of(Lang.EN, en, Lang.RU, ru, Lang.KK, kk, Lang.KY, ky));
  }

  /** A text that exists in one language only. */
  public static Text only(Lang lang, String words) {
    return new Text(Map.of(lang, words));
  }

  /** What this reader gets: their own language, else Russian, else English, else the first. */
  public Phrase in(Lang reader) {
    Lang lang = has(reader) ? reader : has(Lang.RU) ? Lang.RU : has(Lang.EN) ? Lang.EN : first();
    return new Phrase(in.getOrDefault(lang, ""), lang);
  }

  /** The languages this text exists in, in the order of {@link Lang}. */
  public Set<Lang> languages() {
    return in.keySet();
  }

  private boolean has(Lang lang) {
    return in.containsKey(lang);
  }

  private Lang first() {
    return in.keySet().iterator().next();
  }

  // Not an EnumMap: its first use starts the JVM's reflection, which a short command would feel.
  private static Map<Lang, String> inOrder(Map<Lang, String> in) {
    Map<Lang, String> ordered = new LinkedHashMap<>();
    for (Lang lang : Lang.values()) {
      String words = in.get(lang);
      if (words == null) continue;
      if (words.isBlank()) throw new IllegalArgumentException("a blank text in " + lang.tag());
      ordered.put(lang, words);
    }
    return ordered;
  }
}
