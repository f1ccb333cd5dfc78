package org.kense.core.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kense.core.calendar.Allowance;
import org.kense.core.calendar.Deadline;
import org.kense.core.form.Attachment;
import org.kense.core.register.RecordVersion;
import org.kense.core.service.StageCode;

/** How the consideration goes. */
public sealed interface CourseEvent extends Event {
  /** By when the whole case is to end. */
  record CaseDue(Deadline deadline, Optional<Allowance> allowance) implements CourseEvent {
    /** One whose allowance the desk works out. */
    public CaseDue(Deadline deadline) {
      this(deadline, Optional.empty());
    }

    /** The same with what the limit allows. */
    public CaseDue with(Allowance allowed) {
      return new CaseDue(deadline, Optional.of(allowed));
    }
  }

  /** What ends a stage was signed by who did it (CSC-27.5); the stage's completion follows. */
  record StageSigned(StageCode stage, Signature signature) implements CourseEvent {}

  /** A stage was completed. */
  record StageCompleted(StageDone done) implements CourseEvent {}

  /**
   * The result, as a document.
   *
   * @param data the same as signed data, where the result is data and the institution seals it
   */
  record ResultMade(Attachment document, Optional<Attachment> data) implements CourseEvent {}

  /** A record got this version; earlier ones stay (EDC-5). */
  record RecordMade(RecordVersion record, Instant at) implements CourseEvent {}

  /** The application competes for a place of this line of the plan. */
  record PlaceSought(PlanLine line) implements CourseEvent {}

  /** The applicant was given a place; no other case of the line has its number. */
  record PlaceTaken(PlanLine line, int number) implements CourseEvent {}

  /** A file was kept as evidence of what an outer participant did. */
  record EvidenceKept(Attachment file, Instant at) implements CourseEvent {}

  /** Documents were taken from the applicant. */
  record PapersTaken(List<Paper> papers, Instant at) implements CourseEvent {
    public PapersTaken {
      papers = List.copyOf(papers);
    }
  }

  /** Documents were given back to the applicant. */
  record PapersReturned(Set<String> documents, Instant at) implements CourseEvent {
    public PapersReturned {
      documents = Set.copyOf(documents);
    }
  }

  /** By when the originals that are held have to go back. */
  record PapersDue(Deadline deadline) implements CourseEvent {}

  /** The applicant rated the service. */
  record Rated(Rating rating) implements CourseEvent {}
}
