package org.kense.core.words;

import org.kense.core.law.Lang;
import org.kense.core.law.Text;

/** A text in all languages with places, {@code {0}} to {@code {9}}, for what it speaks of. */
record Sentence(Text text) {
  static Sentence of(String en, String ru, String kk, String ky) {
    return new Sentence(Text.of(en, ru, kk, ky));
  }

  String in(Lang lang, String... values) {
    String words = text.in(lang).words();
    StringBuilder said = new StringBuilder();
    int done = 0;
    for (int place = words.indexOf('{'); place >= 0; place = words.indexOf('{', done)) {
      said.append(words, done, place).append(values[words.charAt(place + 1) - '0']);
      done = place + "{0}".length();
    }
    return said.append(words.substring(done)).toString();
  }
}
