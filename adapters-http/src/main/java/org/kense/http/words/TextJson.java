package org.kense.http.words;

import org.kense.core.law.Lang;
import org.kense.core.law.Text;

/** A text of a definition, and the language that it could be given in. */
public record TextJson(String text, String lang) {
  public static TextJson of(Text text, Lang reader) {
    var phrase = text.in(reader);
    return new TextJson(phrase.words(), phrase.lang().tag());
  }
}
