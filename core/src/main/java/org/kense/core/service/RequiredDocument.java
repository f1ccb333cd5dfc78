package org.kense.core.service;

import java.util.Set;
import org.immutables.value.Value;
import org.kense.core.law.Basis;
import org.kense.core.law.Text;

/**
 * A document that an application carries.
 *
 * @param largest in bytes
 */
@Value.Builder
@Value.Style(stagedBuilder = true)
public record RequiredDocument(
    String code, Text title, boolean required, Set<String> mediaTypes, long largest, Basis basis) {
  public RequiredDocument {
    mediaTypes = Set.copyOf(mediaTypes);
  }
}
