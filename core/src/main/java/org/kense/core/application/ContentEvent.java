package org.kense.core.application;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.kense.core.form.Attachment;

/** What the applicant entered, attached and signed. */
public sealed interface ContentEvent extends Event {
  /** Fields were filled or, with a blank value, emptied. */
  record Answered(Map<String, String> changes, Instant at) implements ContentEvent {
    public Answered {
      changes = Map.copyOf(changes);
    }
  }

  /**
   * A state register was asked, and filled fields or, with a blank value, emptied them.
   *
   * @param by the fields by which it was asked
   * @param found whether it knows anything of what it was asked
   */
  record RegisterAsked(
      String register, Set<String> by, boolean found, Map<String, String> values, Instant at)
      implements ContentEvent {
    public RegisterAsked {
      by = Set.copyOf(by);
      values = Map.copyOf(values);
    }
  }

  /** A file was attached. */
  record Attached(Attachment attachment, Instant at) implements ContentEvent {}

  /** A file was taken away again. */
  record Detached(String attachment, Instant at) implements ContentEvent {}

  /** The content as it then stood was signed. */
  record Signed(Signature signature) implements ContentEvent {}
}
