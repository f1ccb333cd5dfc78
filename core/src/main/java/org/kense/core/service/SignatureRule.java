package org.kense.core.service;

import java.util.Optional;
import java.util.Set;
import org.kense.core.law.Basis;

/**
 * How whoever files an application, or ends a stage, signs what they do (CSC-26, CSC-27.5).
 *
 * @param levels those that are accepted, at least one
 * @param role what the signer's certificate must say that they may do; empty where anybody may sign
 *     who may act
 */
public record SignatureRule(
    Set<SignatureLevel> levels, Optional<CertificateRole> role, Basis basis) {
  public SignatureRule {
    levels = Set.copyOf(levels);
    if (levels.isEmpty()) throw new IllegalArgumentException("no level would be enough");
  }
}
