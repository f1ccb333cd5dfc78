package org.kense.http.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kense.core.application.CaseNumber;
import org.kense.core.law.Lang;
import org.kense.core.law.Phrase;
import org.kense.core.usecase.CheckSheet;
import org.kense.core.usecase.CheckSheet.Checked;
import org.kense.http.check.CheckPage.Line;
import org.kense.http.check.CheckPage.Section;

/** What is said of a sheet that was read from a file: it is in the reader's hands anyway. */
record PaperSection(CheckSheet check, Lang reader) {
  Section of(String file, Paper paper) {
    var verdict = file + ": " + paper.words();
    return paper
        .signed()
        .map(signed -> new Section(verdicts(verdict, signed), lines(signed), text(signed)))
        .orElseGet(() -> Section.of(verdict));
  }

  private List<String> verdicts(String first, Paper.Signed signed) {
    var verdicts = new ArrayList<>(List.of(first));
    switch (checked(signed)) {
      case Checked.Issued issued -> verdicts.addAll(new IssuedSection(reader).verdicts(issued));
      case Checked.NotIssued no -> verdicts.add(PaperWords.NOT_HERE.in(reader));
    }
    if (!signed.revocationChecked()) verdicts.add(PaperWords.REVOCATION_NOT_CHECKED.in(reader));
    return verdicts;
  }

  /** Others whom this house trusts may number what they sign in any way. */
  private Checked checked(Paper.Signed signed) {
    return CaseNumber.read(signed.said().number())
        .map(number -> check.handle(number, signed.mark()))
        .orElseGet(Checked.NotIssued::new);
  }

  private List<Line> lines(Paper.Signed signed) {
    var said = signed.said();
    var lines = new ArrayList<Line>();
    lines.add(Line.of(PaperWords.SIGNED_BY.in(reader), signed.signer(), reader));
    lines.add(line(CheckWords.ISSUER, new Phrase(said.issuer(), said.lang())));
    lines.add(line(CheckWords.NUMBER, new Phrase(said.number(), said.lang())));
    lines.add(line(CheckWords.DATE, new Phrase(said.date(), said.lang())));
    said.rows().forEach(row -> lines.add(Line.of(row.label(), row.value(), said.lang())));
    return lines;
  }

  private Line line(CheckWords label, Phrase value) {
    return new Line(new Phrase(label.in(reader), reader), value);
  }

  /** The title first. */
  private static List<Phrase> text(Paper.Signed signed) {
    var said = signed.said();
    return Stream.concat(Stream.of(said.title()), said.paragraphs().stream())
        .map(words -> new Phrase(words, said.lang()))
        .toList();
  }
}
