package org.kense.signature.validation;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.kense.core.port.SignatureVerifier.Verdict;
import org.kense.signature.cms.Container;
import org.kense.signature.opinion.Bare;
import org.kense.signature.opinion.Opinion;
import org.kense.signature.opinion.Question;
import org.kense.signature.trust.Chain;
import org.kense.signature.trust.Check;
import org.kense.signature.trust.Constraint;
import org.kense.signature.trust.Material;
import org.kense.signature.trust.Reliance;
import org.kense.signature.trust.Revocation;

/**
 * A finding and a second opinion on it, which is asked for only where ours is good.
 *
 * <p>What the second one calls wrong is wrong.
 */
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
        restingOn(),
        terms.strictness(),
        demanded ? Revocation.DEMANDED : Revocation.NOT_CHECKED,
        finding.signers().size());
  }

  /** Only what our own answer rests on: the rest may have been put there to be got lost in. */
  private Reliance restingOn() {
    var all = terms.reliance();
    return new Reliance(
        all.roots(),
        new Material(
            certificates().distinct().toList(),
            proofs(X509CRLHolder.class),
            proofs(BasicOCSPResp.class)),
        all.policy(),
        all.now());
  }

  private <T> List<T> proofs(Class<T> kind) {
    return finding.signers().stream()
        .flatMap(signer -> signer.examination().proofs().stream())
        .filter(kind::isInstance)
        .map(kind::cast)
        .distinct()
        .toList();
  }

  /**
   * By whoever reads a structure without what nobody signed; one that breaks at that is wrong.
   *
   * <p>Time-stamps are among it: where the second one can't say, its doubts are only told.
   */
  Finding bare(Container container, BiFunction<byte[], Question, Opinion> asked) {
    return by(
        question ->
            Bare.of(container.cms(), certificates().distinct().toList())
                .map(bare -> asked.apply(bare, question).unlessWrong())
                .orElseGet(() -> new Opinion(Verdict.INVALID, List.of("malformed"))));
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
