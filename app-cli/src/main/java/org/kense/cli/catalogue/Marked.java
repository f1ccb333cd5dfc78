package org.kense.cli.catalogue;

import org.kense.core.law.Lang;
import org.kense.core.law.Phrase;
import org.kense.core.law.Text;

/** A definition's text for one reader, marked where it is in another language than theirs. */
final class Marked {
  private Marked() {}

  static String in(Text text, Lang reader) {
    Phrase phrase = text.in(reader);
    return phrase.lang() == reader
        ? phrase.words()
        : phrase.words() + " [" + phrase.lang().tag() + "]";
  }
}
