package org.kense.http.check;

import java.util.ArrayList;
import java.util.List;
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
    switch (check.handle(signed.number(), signed.mark())) {
      case Checked.Issued issued -> verdicts.addAll(new IssuedSection(reader).verdicts(issued));
      case Checked.NotIssued no -> verdicts.add(PaperWords.NOT_HERE.in(reader));
    }
    if (!signed.revocationChecked()) verdicts.add(PaperWords.REVOCATION_NOT_CHECKED.in(reader));
    return verdicts;
  }

  private List<Line> lines(Paper.Signed signed) {
    var lines = new ArrayList<Line>();
    lines.add(Line.of(PaperWords.SIGNED_BY.in(reader), signed.signer(), reader));
    lines.add(Line.of(CheckWords.NUMBER.in(reader), signed.number().digits(), reader));
    signed.rows().forEach(row -> lines.add(Line.of(row.label(), row.value(), signed.lang())));
    return lines;
  }

  private static List<Phrase> text(Paper.Signed signed) {
    return signed.paragraphs().stream().map(words -> new Phrase(words, signed.lang())).toList();
  }
}
