package org.kense.core.words;

import static org.kense.core.words.EventWords.say;

import java.util.stream.Collectors;
import org.kense.core.application.CourseEvent;
import org.kense.core.application.Paper;
import org.kense.core.application.PlanLine;
import org.kense.core.application.StageDone;

/** What happened on a case's way through the institution: its stages, places, papers and result. */
final class CourseEventWords {
  private CourseEventWords() {}

  static String of(CourseEvent event, Reader reader) {
    return switch (event) {
      case CourseEvent.CaseDue it -> say("case-due", reader, reader.end(it.deadline().at()));
      case CourseEvent.StageSigned it ->
          say(
              "stage-signed",
              reader,
              reader.stage(it.stage()),
              SignatureWords.of(it.signature().level(), reader.lang()));
      case CourseEvent.StageCompleted it -> completed(it.done(), reader);
      case CourseEvent.ResultMade it -> say("result-made", reader, it.document().name());
      case CourseEvent.RecordMade it ->
          say("record-made", reader, it.record().name().key(), "" + it.record().version());
      case CourseEvent.PlaceSought it -> say("place-sought", reader, chosen(it.line(), reader));
      case CourseEvent.PlaceTaken it ->
          say("place-taken", reader, "" + it.number(), chosen(it.line(), reader));
      case CourseEvent.EvidenceKept it -> say("evidence-kept", reader, it.file().name());
      case CourseEvent.PapersTaken it ->
          say("papers-taken", reader, Listing.of(it.papers(), paper -> paper(paper, reader)));
      case CourseEvent.PapersReturned it ->
          say("papers-returned", reader, Listing.of(it.documents(), reader::document));
      case CourseEvent.PapersDue it -> say("papers-due", reader, reader.end(it.deadline().at()));
      case CourseEvent.Rated it -> say("rated", reader, Integer.toString(it.rating().stars()));
    };
  }

  private static String chosen(PlanLine line, Reader reader) {
    return line.of().stream().map(reader::option).collect(Collectors.joining(", "));
  }

  private static String completed(StageDone done, Reader reader) {
    var stage = reader.stage(done.stage());
    var lang = reader.lang();
    return done.evidence()
        .map(
            it ->
                say(
                    "stage-recorded",
                    reader,
                    stage,
                    OfficeWords.of(done.unit(), lang),
                    OfficeWords.of(it.by(), lang),
                    it.note()))
        .orElseGet(() -> say("stage-completed", reader, stage));
  }

  private static String paper(Paper paper, Reader reader) {
    return reader.document(paper.document()) + " – " + PaperWords.of(paper.as(), reader.lang());
  }
}
