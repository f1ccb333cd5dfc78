package org.kense.core.application;

import java.util.List;
import java.util.stream.Stream;
import org.kense.core.form.Attachment;

/**
 * What is kept in the course of a case: files that prove what outer participants did, and the
 * applicant's papers.
 */
public record Holdings(List<Attachment> evidence, HeldPapers papers) {
  /** Nothing is kept. */
  public static final Holdings NONE = new Holdings(List.of(), HeldPapers.NONE);

  public Holdings {
    evidence = List.copyOf(evidence);
  }

  Holdings with(Attachment file) {
    return new Holdings(Stream.concat(evidence.stream(), Stream.of(file)).toList(), papers);
  }

  Holdings with(HeldPapers held) {
    return new Holdings(evidence, held);
  }
}
