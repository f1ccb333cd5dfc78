package org.kense.cli.diagram;

import org.kense.core.law.Lang;
import org.kense.core.law.Phrase;

/** How plain text shows that it is in another language than the reader's. */
final class Marking {
  private Marking() {}

  static String marked(Phrase phrase, Lang reader) {
    return phrase.lang() == reader
        ? phrase.words()
        : phrase.words() + " [" + phrase.lang().tag() + "]";
  }
}
