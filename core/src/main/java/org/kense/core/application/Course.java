package org.kense.core.application;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.kense.core.calendar.Allowance;
import org.kense.core.calendar.Deadline;
import org.kense.core.form.Answers;
import org.kense.core.form.Attachment;
import org.kense.core.register.RecordVersion;
import org.kense.core.service.StageCode;

/**
 * How the consideration went so far.
 *
 * @param completed the stages that are behind it, and who signed them
 * @param made what came of it, as files
 * @param records the versions of records that the case made, in order
 * @param allowance what the limit of the whole case allows; older events do not tell
 */
@Value.Builder
@Value.Style(stagedBuilder = true)
public record Course(
    Completed completed,
    Optional<Deadline> due,
    Optional<MadeResult> made,
    List<RecordVersion> records,
    Optional<Rating> rating,
    Place place,
    Holdings holdings,
    Optional<Allowance> allowance) {
  /** Nothing has happened yet. */
  public static final Course NEW =
      new Course(
          Completed.NONE,
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          new Place.NotSought(),
          Holdings.NONE,
          Optional.empty());

  public Course {
    records = List.copyOf(records);
  }

  Course after(CourseEvent event) {
    return switch (event) {
      case CourseEvent.CaseDue e -> dueAt(e.deadline(), e.allowance());
      // For whoever reads the case; nothing later is decided by it.
      case CourseEvent.StageSigned e -> completed(completed.with(e));
      case CourseEvent.StageCompleted e -> completed(completed.with(e.done()));
      case CourseEvent.ResultMade e -> made(new MadeResult(e.document(), e.data()));
      case CourseEvent.RecordMade e ->
          new Course(
              completed, due, made, and(records, e.record()), rating, place, holdings, allowance);
      case CourseEvent.PlaceSought e -> placed(new Place.Sought(e.line()));
      case CourseEvent.PlaceTaken e -> placed(new Place.Taken(e.line(), e.number()));
      case CourseEvent.EvidenceKept e -> holding(holdings.with(e.file()));
      case CourseEvent.PapersTaken e -> holding(papers().with(e.papers(), e.at()));
      case CourseEvent.PapersReturned e -> holding(papers().without(e.documents(), e.at()));
      case CourseEvent.PapersDue e -> holding(papers().due(e.deadline()));
      case CourseEvent.Rated e ->
          new Course(
              completed, due, made, records, Optional.of(e.rating()), place, holdings, allowance);
    };
  }

  Course after(DeadlineMoved moved) {
    return moved.of() instanceof DeadlineMoved.Of.Case
        ? dueAt(moved.to(), moved.allowance())
        : this;
  }

  private Course dueAt(Deadline deadline, Optional<Allowance> now) {
    return new Course(
        completed, Optional.of(deadline), made, records, rating, place, holdings, now);
  }

  private Course completed(Completed now) {
    return new Course(now, due, made, records, rating, place, holdings, allowance);
  }

  private Course made(MadeResult now) {
    return new Course(
        completed, due, Optional.of(now), records, rating, place, holdings, allowance);
  }

  private Course placed(Place now) {
    return new Course(completed, due, made, records, rating, now, holdings, allowance);
  }

  private Course holding(HeldPapers papers) {
    return holding(holdings.with(papers));
  }

  private Course holding(Holdings now) {
    return new Course(completed, due, made, records, rating, place, now, allowance);
  }

  private static <T> List<T> and(List<T> before, T next) {
    return Stream.concat(before.stream(), Stream.of(next)).toList();
  }

  /** What the case yielded, as people read it. */
  public Optional<Attachment> result() {
    return made.map(MadeResult::document);
  }

  /** The same as signed data, where there are any. */
  public Optional<Attachment> data() {
    return made.flatMap(MadeResult::data);
  }

  /** The stages that were completed, in order. */
  public List<StageDone> done() {
    return completed.stages();
  }

  /** Under what ended a stage; empty where nobody signed it. */
  public Optional<Signature> signature(StageCode stage) {
    return Optional.ofNullable(completed.signatures().get(stage));
  }

  /** Files that prove what outer participants did. */
  public List<Attachment> evidence() {
    return holdings.evidence();
  }

  /** What was taken from the applicant. */
  public HeldPapers papers() {
    return holdings.papers();
  }

  /** A file that came of the consideration, by its id. */
  public Optional<Attachment> file(String id) {
    return Stream.of(result().stream(), data().stream(), evidence().stream())
        .flatMap(files -> files)
        .filter(file -> file.id().equals(id))
        .findFirst();
  }

  /** Everything that was recorded on the way; a later stage's word counts. */
  public Answers findings() {
    var all = new HashMap<String, String>();
    done().forEach(stage -> all.putAll(stage.findings().values()));
    return new Answers(all);
  }
}
