package org.kense.signature.opinion;

import org.kense.signature.cms.Strictness;
import org.kense.signature.trust.Reliance;
import org.kense.signature.trust.Revocation;

/**
 * What is asked about a document.
 *
 * @param revocation whether the roots of all signers demand proof that nobody was revoked
 * @param signers how many signers there must be
 */
public record Question(
    Reliance reliance, Strictness strictness, Revocation revocation, int signers) {
  Rules rules() {
    var everyRoot =
        reliance.roots().all().stream().allMatch(root -> root.revocation() == Revocation.DEMANDED)
            ? Revocation.DEMANDED
            : Revocation.NOT_CHECKED;
    return new Rules(reliance.policy().algorithms(), strictness, revocation, everyRoot);
  }
}
