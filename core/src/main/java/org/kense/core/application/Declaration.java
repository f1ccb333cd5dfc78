package org.kense.core.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.kense.core.form.Attachment;

/**
 * The content of a case as its applicant signs it: every answer, from which state register it came,
 * and every file's hash.
 */
public final class Declaration {
  private Declaration() {}

  /** What the applicant of this case signs. */
  public static CanonicalText of(Heading heading, Content content) {
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
    return CanonicalText.of(parts);
  }
}
