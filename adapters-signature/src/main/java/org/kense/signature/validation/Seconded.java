package org.kense.signature.validation;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kense.core.port.SignatureVerifier.Verdict;
import org.kense.signature.opinion.Opinion;
import org.kense.signature.opinion.Question;
import org.kense.signature.trust.Chain;
import org.kense.signature.trust.Check;
import org.kense.signature.trust.Constraint;
import org.kense.signature.trust.Revocation;

/** A finding and a second opinion on it, which is asked for only where ours is good. */
record Seconded(Finding finding, Terms terms) {
  /** By whoever answers; GOST is nothing that they know. */
  Finding by(Function<Question, Opinion> asked) {
    if (finding.verdict() != Verdict.VALID || certificates().anyMatch(Seconded::isGost)) {
      return finding;
    }
    var opinion = asked.apply(question());
    var check = new Check(Constraint.SECOND_OPINION, opinion.verdict());
    return finding.and(new Finding(List.of(check), List.of(), opinion.doubts()));
  }

  private Question question() {
    var demanded = chains().allMatch(Chain::checksRevocation);
    return new Question(
        terms.reliance(),
        terms.strictness(),
        demanded ? Revocation.DEMANDED : Revocation.NOT_CHECKED,
        finding.signers().size());
  }

  private Stream<Chain> chains() {
    return finding.signers().stream().flatMap(signer -> signer.examination().chain().stream());
  }

  private Stream<X509Certificate> certificates() {
    return chains().flatMap(chain -> chain.certificates().stream());
  }

  private static boolean isGost(X509Certificate certificate) {
    return certificate.getPublicKey().getAlgorithm().startsWith("ECGOST");
  }
}
