package org.kense.core.service;

import java.util.Set;
import org.kense.core.law.Basis;

/**
 * When the institution takes originals from the applicant, and when they have to go back.
 *
 * @param takenAt at the stage with this effect, and at no other
 * @param after with these ends of a case whatever is still held has to go back
 * @param within counted from that end
 */
public record OriginalsRule(Effect takenAt, Basis basis, Set<Moment> after, Limit within) {
  public OriginalsRule {
    after = Set.copyOf(after);
  }
}
