package org.kense.core.application;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kense.core.form.Attachment;
import org.kense.core.form.Sha256;

/**
 * The content of a case in the one form that is signed: every answer, from which state register it
 * came, and every file's hash.
 *
 * <p>Each part is preceded by its length in bytes, so that no two contents share a form.
 */
public record Declaration(String text) {
  /** What the applicant of this case signs. */
  public static Declaration of(Heading heading, Content content) {
    var parts = new ArrayList<String>();
    parts.addAll(List.of("kense", "1", heading.id().toString(), heading.service().toString()));
    parts.add(heading.applicant().value());
    new TreeMap<>(content.answers().values())
        .forEach((field, value) -> parts.addAll(List.of("answer", field, value)));
    new TreeMap<>(content.sources().fields())
        .forEach((field, register) -> parts.addAll(List.of("source", field, register)));
    content.attachments().stream()
        .sorted(Comparator.comparing(Attachment::id))
        .forEach(
            file ->
                parts.addAll(List.of("file", file.document(), file.name(), file.content().hex())));
    return new Declaration(parts.stream().map(Declaration::part).collect(Collectors.joining()));
  }

  private static String part(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length + ":" + text + "\n";
  }

  /** In UTF-8. */
  public byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  public Sha256 digest() {
    return Sha256.of(bytes());
  }
}
