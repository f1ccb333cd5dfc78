package org.kense.signature.validation;

import java.util.Optional;

/**
 * Whose signature it must be.
 *
 * @param person the personal number that one signer must have, in whatever register
 * @param organisation the number of the organisation that this signer must sign for
 * @param role an extended key usage that this signer's certificate must have
 * @param signers how many different people must have signed, at least one
 */
public record Demands(
    Optional<String> person, Optional<String> organisation, Optional<String> role, int signers) {
  /** Anybody's will do. */
  public static final Demands NONE =
      new Demands(Optional.empty(), Optional.empty(), Optional.empty(), 1);

  public Demands {
    if (signers < 1) throw new IllegalArgumentException("at least one signer: " + signers);
  }
}
