package org.kense.signature.revocation;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.kense.signature.trust.Chain.Link;
import org.kense.signature.trust.Policy;
import org.kense.signature.trust.Reliance;

/** What all that was said about certificates comes to. */
public final class Standings {
  private final Lists lists;
  private final Answers answers;
  private final Policy policy;

  public Standings(Reliance reliance) {
    this.lists = new Lists(reliance);
    this.answers = new Answers(reliance);
    this.policy = reliance.policy();
  }

  /**
   * Whether a certificate was good at a time.
   *
   * <p>A withdrawal later than that changes nothing; one at that instant counts. What is withdrawn
   * for ever stays so whatever is said afterwards; a hold is lifted by the newest word.
   */
  public Standing of(Link link, Instant at) {
    var said = Stream.concat(lists.about(link), answers.about(link)).toList();
    return of(said, link.certificate(), at, policy);
  }

  static Standing of(List<Statement> said, X509Certificate certificate, Instant at, Policy policy) {
    return said.stream()
        .filter(statement -> statement.withdrewBy(at))
        .filter(statement -> statement.forEver() || isNewest(statement, said))
        .findFirst()
        .flatMap(Statement::withdrawn)
        .<Standing>map(one -> new Standing.Withdrawn(one.since(), one.reason()))
        .orElseGet(() -> good(said, certificate, at, policy));
  }

  private static Standing good(
      List<Statement> said, X509Certificate certificate, Instant at, Policy policy) {
    var proof =
        said.stream()
            .filter(statement -> !statement.withdrewBy(at))
            .filter(statement -> statement.fresh(at, policy))
            .filter(statement -> statement.remembers(certificate))
            .max(Comparator.comparing(Statement::issued));
    return proof
        .<Standing>map(statement -> new Standing.Good(List.of(statement.source())))
        .orElseGet(Standing.Unknown::new);
  }

  private static boolean isNewest(Statement statement, List<Statement> said) {
    return said.stream().noneMatch(other -> other.issued().isAfter(statement.issued()));
  }
}
