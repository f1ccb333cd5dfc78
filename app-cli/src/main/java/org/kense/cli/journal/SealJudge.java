package org.kense.cli.journal;

import java.time.Instant;
import org.kense.cli.Kense;
import org.kense.cli.signature.TrustFiles;
import org.kense.cli.signature.TrustTerms;
import org.kense.core.port.SignatureVerifier.Verdict;
import org.kense.persistence.seal.JournalSeal;
import org.kense.signature.validation.Terms;
import org.kense.signature.validation.Validator;

/** Whether a seal's signature holds, for whoever trusts these. */
final class SealJudge {
  private final Terms terms;

  SealJudge(TrustFiles trust, Kense kense) {
    terms = TrustTerms.of(trust, Instant.now(), kense);
  }

  boolean holds(JournalSeal seal) {
    var found = new Validator().detached(seal.statement(), seal.signature(), terms);
    return found.verdict() == Verdict.VALID;
  }
}
