package org.kense.http.check;

import java.util.List;
import org.kense.core.law.Lang;
import org.kense.core.law.Phrase;
import org.kense.core.law.WrittenDate;
import org.kense.core.usecase.CheckSheet.Checked;

/**
 * All that the template needs.
 *
 * @param verdicts the first says whether it was issued
 */
public record CheckPage(Lang lang, String title, List<String> verdicts, List<Line> lines) {
  public CheckPage {
    verdicts = List.copyOf(verdicts);
    lines = List.copyOf(lines);
  }

  /** A label and what it says. */
  public record Line(String label, Phrase value) {}

  static CheckPage of(Checked checked, Lang reader) {
    var title = CheckWords.TITLE.in(reader);
    return switch (checked) {
      case Checked.Issued issued ->
          new CheckPage(reader, title, verdicts(issued, reader), lines(issued, reader));
      case Checked.NotIssued no ->
          new CheckPage(reader, title, List.of(CheckWords.NOT_ISSUED.in(reader)), List.of());
    };
  }

  /** All languages in which the page can be read. */
  public List<Lang> languages() {
    return List.of(Lang.values());
  }

  private static List<String> verdicts(Checked.Issued issued, Lang reader) {
    var now = issued.outdated() ? CheckWords.OUTDATED : CheckWords.VALID;
    return List.of(CheckWords.ISSUED.in(reader), now.in(reader));
  }

  private static List<Line> lines(Checked.Issued issued, Lang reader) {
    var sheet = issued.sheet();
    return List.of(
        line(CheckWords.KIND, CheckWords.of(sheet.kind()).in(reader), reader),
        line(CheckWords.NUMBER, sheet.number().digits(), reader),
        line(CheckWords.DATE, WrittenDate.in(sheet.date(), reader), reader),
        new Line(CheckWords.ISSUER.in(reader), issued.offer().provider().name().in(reader)),
        new Line(CheckWords.SERVICE.in(reader), issued.service().title().in(reader)));
  }

  private static Line line(CheckWords label, String value, Lang reader) {
    return new Line(label.in(reader), new Phrase(value, reader));
  }
}
