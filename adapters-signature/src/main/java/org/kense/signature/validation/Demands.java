package org.kense.signature.validation;

import java.util.Optional;

/**
 * Whose signature it must be.
 *
 * @param iin the personal number that one signer must have: twelve digits are an IIN and no other
 *     country's number, all else is of whatever register has it
 * @param bin the number of the organisation that this signer must sign for; twelve digits are a BIN
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
