package org.kense.signature.trust;

import java.time.Instant;

/**
 * What a validation rests on.
 *
 * @param material all that was given along
 * @param now the time that it is made as of; nothing that was said later counts
 */
public record Reliance(Roots roots, Material material, Policy policy, Instant now) {
  public Reliance with(Material more) {
    return new Reliance(roots, material.and(more), policy, now);
  }

  /** Whether somebody could have said this already, their clock being a little ahead at most. */
  public boolean said(Instant time) {
    return !time.isAfter(now.plus(policy.tolerance()));
  }
}
