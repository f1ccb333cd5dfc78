package org.kense.cli.demo;

import java.util.List;

/**
 * What must come of a case; every time is local to the institution, or {@code none}.
 *
 * @param stages those that were begun after filing, in order
 * @param notices in the order in which they came to be owed
 * @param refusal the grounds
 * @param late stages that were completed after their own deadline, or, without one, the case's
 */
record Expected(
    String status,
    String deadline,
    List<StageDue> stages,
    List<NoticeDue> notices,
    List<String> refusal,
    List<String> late) {
  /** What stands where nothing is due, or nothing was sent. */
  static final String NONE = "none";

  Expected {
    stages = List.copyOf(stages);
    notices = List.copyOf(notices);
    refusal = List.copyOf(refusal);
    late = List.copyOf(late);
  }

  /** A stage and its deadline. */
  record StageDue(String stage, String deadline) {}

  /** A notice, when it was due and when it was sent. */
  record NoticeDue(String kind, String due, String sent) {}
}
