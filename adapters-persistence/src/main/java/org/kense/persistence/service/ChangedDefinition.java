package org.kense.persistence.service;

import org.kense.core.form.Sha256;

/** A definition or directory that was published already, with other bytes: cases rest on those. */
public final class ChangedDefinition extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ChangedDefinition(String ref, Sha256 published, Sha256 now) {
    super(
        "%s was published as SHA-256 %s and is now %s: give the change a version of its own"
            .formatted(ref, published, now));
  }
}
