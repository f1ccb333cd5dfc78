package org.kense.cli.page;

import java.util.List;
import org.kense.core.law.Lang;
import org.kense.core.law.Phrase;

/**
 * All that the template needs.
 *
 * @param contents what the table of contents is called
 * @param none what stands where a section has nothing to say
 */
record Page(Lang lang, Phrase title, String contents, String none, List<Section> sections) {
  Page {
    sections = List.copyOf(sections);
  }
}
