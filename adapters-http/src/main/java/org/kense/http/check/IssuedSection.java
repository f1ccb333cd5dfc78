package org.kense.http.check;

import java.util.List;
import org.kense.core.law.Lang;
import org.kense.core.law.Phrase;
import org.kense.core.law.WrittenDate;
import org.kense.core.usecase.CheckSheet.Checked;
import org.kense.http.check.CheckPage.Line;
import org.kense.http.check.CheckPage.Section;

/** What is said of a number and a mark: whether such a sheet was issued, and never whose it is. */
record IssuedSection(Lang reader) {
  Section of(Checked checked) {
    return switch (checked) {
      case Checked.Issued issued -> new Section(verdicts(issued), lines(issued), List.of());
      case Checked.NotIssued no -> Section.of(CheckWords.NOT_ISSUED.in(reader));
    };
  }

  /** That it was issued comes first. */
  List<String> verdicts(Checked.Issued issued) {
    return List.of(CheckWords.ISSUED.in(reader), now(issued).in(reader));
  }

  private static CheckWords now(Checked.Issued issued) {
    return issued.outdated() ? CheckWords.OUTDATED : CheckWords.VALID;
  }

  private List<Line> lines(Checked.Issued issued) {
    var sheet = issued.sheet();
    return List.of(
        line(CheckWords.KIND, CheckWords.of(sheet.kind()).in(reader)),
        line(CheckWords.NUMBER, sheet.number().digits()),
        line(CheckWords.DATE, WrittenDate.in(sheet.date(), reader)),
        line(CheckWords.ISSUER, issued.offer().provider().name().in(reader)),
        line(CheckWords.SERVICE, issued.service().title().in(reader)));
  }

  private Line line(CheckWords label, String value) {
    return Line.of(label.in(reader), value, reader);
  }

  private Line line(CheckWords label, Phrase value) {
    return new Line(new Phrase(label.in(reader), reader), value);
  }
}
