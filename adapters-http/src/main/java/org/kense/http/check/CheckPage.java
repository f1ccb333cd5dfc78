package org.kense.http.check;

import java.util.List;
import java.util.Optional;
import org.kense.core.law.Lang;
import org.kense.core.law.Phrase;

/**
 * All that the template needs.
 *
 * @param sections one for each sheet that was asked about
 * @param form for files; empty where nobody reads them
 */
public record CheckPage(Lang lang, String title, List<Section> sections, Optional<Form> form) {
  public CheckPage {
    sections = List.copyOf(sections);
  }

  /** What is to be said of a sheet, and what to compare it with. */
  public record Section(List<String> verdicts, List<Line> lines, List<Phrase> text) {
    public Section {
      verdicts = List.copyOf(verdicts);
      lines = List.copyOf(lines);
      text = List.copyOf(text);
    }

    static Section of(String... verdicts) {
      return new Section(List.of(verdicts), List.of(), List.of());
    }
  }

  /** A label and what it says. */
  public record Line(Phrase label, Phrase value) {
    static Line of(String label, String value, Lang lang) {
      return new Line(new Phrase(label, lang), new Phrase(value, lang));
    }
  }

  /** The form that takes files. */
  public record Form(String hint, String files, String check) {
    static Form in(Lang reader) {
      return new Form(
          PaperWords.HINT.in(reader), PaperWords.FILES.in(reader), PaperWords.CHECK.in(reader));
    }
  }

  static CheckPage of(Lang reader, List<Section> sections, boolean files) {
    var form = files ? Optional.of(Form.in(reader)) : Optional.<Form>empty();
    return new CheckPage(reader, CheckWords.TITLE.in(reader), sections, form);
  }

  /** All languages in which the page can be read. */
  public List<Lang> languages() {
    return List.of(Lang.values());
  }
}
