package org.kense.core.service;

import java.util.Set;
import org.immutables.value.Value;
import org.kense.core.law.Basis;

/**
 * One way in, with its own route.
 *
 * @param signature the levels that are accepted on an application
 * @param signatureBasis the clause that says so
 */
@Value.Builder
@Value.Style(stagedBuilder = true)
public record Channel(
    ChannelCode code,
    Set<SignIn> signIn,
    Set<SignatureLevel> signature,
    Basis signatureBasis,
    Term term,
    Route route) {
  public Channel {
    signIn = Set.copyOf(signIn);
    signature = Set.copyOf(signature);
  }
}
