package org.kense.signature.trust;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What extended key usages and certificate policies say that a certificate is for.
 *
 * @param signing usages of which one suffices
 * @param role usages that name a role of the holder
 * @param authentication usages beside which a role is no purpose of signing
 * @param authenticationPolicies policies of certificates that are never for signing
 */
record Purposes(
    Set<String> signing,
    Set<String> role,
    Set<String> authentication,
    Set<String> authenticationPolicies) {
  Purposes {
    signing = Set.copyOf(signing);
    role = Set.copyOf(role);
    authentication = Set.copyOf(authentication);
    authenticationPolicies = Set.copyOf(authenticationPolicies);
  }

  /** A certificate without extended key usages is for anything. */
  boolean allowSigning(Collection<String> usages, Stream<String> policies) {
    return policies.noneMatch(authenticationPolicies::contains)
        && (usages.isEmpty()
            || usages.stream().anyMatch(signing::contains)
            || (usages.stream().anyMatch(role::contains)
                && usages.stream().noneMatch(authentication::contains)));
  }
}
