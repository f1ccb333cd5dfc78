package org.kense.cli.signature;

import java.time.Instant;
import org.kense.cli.Kense;
import org.kense.cli.Say;
import org.kense.signature.validation.Terms;

/** On what terms signatures are verified by given files; apart, so that help loads no verifier. */
public final class TrustTerms {
  private TrustTerms() {}

  /** As of an instant; files that say nothing are remarked upon. */
  public static Terms of(TrustFiles files, Instant at, Kense kense) {
    return Terms.of(
        files.given().reliance(at, file -> kense.remark(kense.words(Say.PROVES_NOTHING, file))));
  }
}
