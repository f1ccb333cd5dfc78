package org.kense.signature.validation;

import java.util.Optional;

/**
 * Whose signature it must be.
 *
 * @param iin the number that one signer must have in Kazakhstan's register of persons; a number of
 *     another country with the same digits is another person's
 * @param bin the number in Kazakhstan of the organisation that this signer must sign for
 * @param role an extended key usage that this signer's certificate must have
 * @param signers how many different people must have signed, at least one
 */
public record Demands(
    Optional<String> iin, Optional<String> bin, Optional<String> role, int signers) {
  /** Anybody's will do. */
  public static final Demands NONE =
      new Demands(Optional.empty(), Optional.empty(), Optional.empty(), 1);

  public Demands {
    if (signers < 1) throw new IllegalArgumentException("at least one signer: " + signers);
  }
}
