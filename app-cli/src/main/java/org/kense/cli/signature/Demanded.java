package org.kense.cli.signature;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kense.cli.Complaint;
import org.kense.cli.Say;
import org.kense.signature.validation.Demands;

/** What options demand of whoever signed. */
final class Demanded {
  private Demanded() {}

  static Demands of(
      @Nullable String iin, @Nullable String bin, @Nullable String role, int signers) {
    if (signers < 1) throw Complaint.usage(Say.WRONG_VALUE, signers, "--min-signers");
    return new Demands(
        Optional.ofNullable(iin), Optional.ofNullable(bin), Optional.ofNullable(role), signers);
  }
}
