package org.kense.core.service;

import java.util.Set;
import org.immutables.value.Value;
import org.kense.core.form.Condition;
import org.kense.core.law.Basis;
import org.kense.core.law.Text;

/**
 * A document that an application carries.
 *
 * @param required whether nothing can be filed without it where it is asked for
 * @param when what must have been answered for it to be asked for
 * @param largest in bytes
 */
@Value.Builder
@Value.Style(stagedBuilder = true)
public record RequiredDocument(
    String code,
    Text title,
    boolean required,
    Condition when,
    Set<String> mediaTypes,
    long largest,
    Basis basis) {
  public RequiredDocument {
    mediaTypes = Set.copyOf(mediaTypes);
  }
}
