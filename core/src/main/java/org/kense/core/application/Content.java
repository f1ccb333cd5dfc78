package org.kense.core.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.kense.core.form.Answers;
import org.kense.core.form.Attachment;
import org.kense.core.form.Sources;

/**
 * What the applicant declares (CSC-12.5).
 *
 * @param sources what of the answers came from state registers
 * @param signature over exactly this content; gone as soon as anything changes
 */
@Value.Builder
@Value.Style(stagedBuilder = true)
public record Content(
    Answers answers,
    Sources sources,
    List<Attachment> attachments,
    Optional<Signature> signature,
    Instant changedAt) {
  public Content {
    attachments = List.copyOf(attachments);
  }

  static Content of(HeadingEvent.Started started) {
    return new Content(Answers.NONE, Sources.NONE, List.of(), Optional.empty(), started.at());
  }

  Content after(ContentEvent event) {
    return switch (event) {
      case ContentEvent.Answered e ->
          entered(e.changes(), sources.after(answers, e.changes()), e.at());
      case ContentEvent.RegisterAsked e -> entered(e.values(), sources(e), e.at());
      case ContentEvent.Attached e ->
          new Content(
              answers,
              sources,
              Stream.concat(attachments.stream(), Stream.of(e.attachment())).toList(),
              Optional.empty(),
              e.at());
      case ContentEvent.Detached e ->
          new Content(answers, sources, without(e.attachment()), Optional.empty(), e.at());
      case ContentEvent.Signed e ->
          new Content(answers, sources, attachments, Optional.of(e.signature()), changedAt);
    };
  }

  private Content entered(Map<String, String> changes, Sources from, Instant at) {
    return new Content(answers.with(changes), from, attachments, Optional.empty(), at);
  }

  private Sources sources(ContentEvent.RegisterAsked e) {
    return sources.after(answers, e.register(), new Sources.Asked(e.by(), e.found()), e.values());
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
