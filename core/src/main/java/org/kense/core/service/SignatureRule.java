package org.kense.core.service;

import java.util.Optional;
import java.util.Set;
import org.kense.core.law.Basis;

/**
 * That whoever ends a stage signs what they do, and how (CSC-27.5).
 *
 * @param levels those that are accepted, at least one
 * @param role what the signer's certificate must say that they may do; empty where anybody of the
 *     unit may sign
 */
public record StageSignature(
    Set<SignatureLevel> levels, Optional<CertificateRole> role, Basis basis) {
  public StageSignature {
    levels = Set.copyOf(levels);
    if (levels.isEmpty()) throw new IllegalArgumentException("no level would be enough");
  }
}
