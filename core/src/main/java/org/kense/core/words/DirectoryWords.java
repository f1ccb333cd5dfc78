package org.kense.core.words;

import org.kense.core.form.FieldType;
import org.kense.core.form.Upper;
import org.kense.core.law.Lang;

/** From where something is chosen, where the list is too long to be shown. */
public final class DirectoryWords {
  private static final Wording WORDS = Wording.of("directories");

  private DirectoryWords() {}

  /** Such as "chosen from the list kz-akmola-schools, version 1, under “District”". */
  public static String of(FieldType.Listed listed, Lang lang) {
    var ref = listed.directory().ref();
    var words = WORDS.say("chosen", lang, ref.name(), "" + ref.version());
    if (!listed.uppers().isEmpty()) {
      words = WORDS.say("under", lang, words, label(listed.uppers().getLast(), lang));
    }
    return listed.offering().isEmpty()
        ? words
        : WORDS.say("offering", lang, words, label(listed.offering().get(), lang));
  }

  private static String label(Upper upper, Lang lang) {
    return upper.label().in(lang).words();
  }
}
