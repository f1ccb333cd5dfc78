package org.kense.core.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kense.core.form.Answers;
import org.kense.core.form.Attachment;

/**
 * What the applicant declares (CSC-12.5).
 *
 * @param signature over exactly this content; gone as soon as anything changes
 */
public record Content(
    Answers answers,
    List<Attachment> attachments,
    Optional<Signature> signature,
    Instant changedAt) {
  public Content {
    attachments = List.copyOf(attachments);
  }

  static Content of(HeadingEvent.Started started) {
    return new Content(Answers.NONE, List.of(), Optional.empty(), started.at());
  }

  Content after(ContentEvent event) {
    return switch (event) {
      case ContentEvent.Answered e ->
          new Content(answers.with(e.changes()), attachments, Optional.empty(), e.at());
      case ContentEvent.Attached e ->
          new Content(
              answers,
              Stream.concat(attachments.stream(), Stream.of(e.attachment())).toList(),
              Optional.empty(),
              e.at());
      case ContentEvent.Detached e ->
          new Content(answers, without(e.attachment()), Optional.empty(), e.at());
      case ContentEvent.Signed e ->
          new Content(answers, attachments, Optional.of(e.signature()), changedAt);
    };
  }

  private List<Attachment> without(String id) {
    return attachments.stream().filter(attachment -> !attachment.id().equals(id)).toList();
  }

  public Optional<Attachment> attachment(String id) {
    return attachments.stream().filter(attachment -> attachment.id().equals(id)).findFirst();
  }

  /** Whether a file was handed in for this required document. */
  public boolean has(String document) {
    return attachments.stream().anyMatch(attachment -> attachment.document().equals(document));
  }
}
