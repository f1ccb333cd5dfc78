package org.kense.core.application;

import java.util.Optional;

/** A place of an enrolment plan, and whether the case has one (EPO-8.4). */
public sealed interface Place {
  /** The service counts no places, or nobody has asked for one yet. */
  record NotSought() implements Place {}

  /** The applicant asks for one. */
  record Sought(PlanLine line) implements Place {}

  /** The applicant has it. */
  record Taken(PlanLine line, int number) implements Place {}

  /** Where it is counted. */
  default Optional<PlanLine> planLine() {
    return switch (this) {
      case NotSought none -> Optional.empty();
      case Sought sought -> Optional.of(sought.line);
      case Taken taken -> Optional.of(taken.line);
    };
  }
}
