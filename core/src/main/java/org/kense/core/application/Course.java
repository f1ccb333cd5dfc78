package org.kense.core.application;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kense.core.calendar.Deadline;
import org.kense.core.form.Answers;
import org.kense.core.form.Attachment;
import org.kense.core.register.RecordVersion;

/**
 * How the consideration went so far.
 *
 * @param records the versions of records that the case made, in order
 */
public record Course(
    List<StageDone> done,
    Optional<Deadline> due,
    Optional<Attachment> result,
    List<RecordVersion> records,
    Optional<Rating> rating,
    Place place) {
  /** Nothing has happened yet. */
  public static final Course NEW =
      new Course(
          List.of(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          new Place.NotSought());

  public Course {
    done = List.copyOf(done);
    records = List.copyOf(records);
  }

  Course after(CourseEvent event) {
    return switch (event) {
      case CourseEvent.CaseDue e -> dueAt(e.deadline());
      case CourseEvent.StageCompleted e ->
          new Course(
              Stream.concat(done.stream(), Stream.of(e.done())).toList(),
              due,
              result,
              records,
              rating,
              place);
      case CourseEvent.ResultMade e ->
          new Course(done, due, Optional.of(e.document()), records, rating, place);
      case CourseEvent.RecordMade e ->
          new Course(done, due, result, with(e.record()), rating, place);
      case CourseEvent.PlaceSought e -> placed(new Place.Sought(e.line()));
      case CourseEvent.PlaceTaken e -> placed(new Place.Taken(e.line(), e.number()));
      case CourseEvent.Rated e ->
          new Course(done, due, result, records, Optional.of(e.rating()), place);
    };
  }

  Course after(DeadlineMoved moved) {
    return moved.of() instanceof DeadlineMoved.Of.Case ? dueAt(moved.to()) : this;
  }

  private Course dueAt(Deadline deadline) {
    return new Course(done, Optional.of(deadline), result, records, rating, place);
  }

  private Course placed(Place now) {
    return new Course(done, due, result, records, rating, now);
  }

  private List<RecordVersion> with(RecordVersion record) {
    return Stream.concat(records.stream(), Stream.of(record)).toList();
  }

  /** Everything that was recorded on the way; a later stage's word counts. */
  public Answers findings() {
    var all = new HashMap<String, String>();
    done.forEach(stage -> all.putAll(stage.findings().values()));
    return new Answers(all);
  }
}
