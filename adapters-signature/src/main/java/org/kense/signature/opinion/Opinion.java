package org.kense.signature.opinion;

import java.util.List;
import java.util.stream.Stream;
import org.kense.core.port.SignatureVerifier.Verdict;
import org.kense.signature.trust.Check;

/**
 * What somebody else says of all signatures of a document.
 *
 * @param doubts of each signature that does not wholly pass, its indication and sub-indication in
 *     the terms of ETSI EN 319 102-1, and what was found wrong, in English
 */
public record Opinion(Verdict verdict, List<String> doubts) {
  /** Where nobody was asked. */
  public static final Opinion NONE = new Opinion(Verdict.VALID, List.of());

  public Opinion {
    doubts = List.copyOf(doubts);
  }

  static Opinion doubt(String why) {
    return new Opinion(Verdict.INDETERMINATE, List.of(why));
  }

  /** The same doubts; only what is called wrong counts against a signature. */
  public Opinion unlessWrong() {
    return verdict == Verdict.INVALID ? this : new Opinion(Verdict.VALID, doubts);
  }

  Opinion and(Opinion other) {
    return new Opinion(
        Check.worst(Stream.of(verdict, other.verdict)),
        Stream.concat(doubts.stream(), other.doubts.stream()).toList());
  }
}
