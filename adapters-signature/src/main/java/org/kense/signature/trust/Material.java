package org.kense.signature.trust;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;

/**
 * What was given along, none of it trusted for being there: certificates that may lie on the way to
 * a root, and what authorities said about revocation.
 */
public record Material(
    List<X509Certificate> certificates, List<X509CRLHolder> lists, List<BasicOCSPResp> answers) {
  public static final Material NONE = new Material(List.of(), List.of(), List.of());

  public Material {
    certificates = List.copyOf(certificates);
    lists = List.copyOf(lists);
    answers = List.copyOf(answers);
  }

  public static Material of(List<X509Certificate> certificates) {
    return new Material(certificates, List.of(), List.of());
  }

  /** Lists and answers may stand twice: to compare them is to read what a stranger wrote. */
  public Material and(Material more) {
    return new Material(
        both(certificates, more.certificates).distinct().toList(),
        both(lists, more.lists).toList(),
        both(answers, more.answers).toList());
  }

  /** The same without lists that were to be replaced by then. */
  public Material current(Instant at) {
    var current = lists.stream().filter(list -> lasts(list, at)).toList();
    return new Material(certificates, current, answers);
  }

  private static boolean lasts(X509CRLHolder list, Instant at) {
    return Optional.ofNullable(list.getNextUpdate())
        .filter(next -> next.toInstant().isBefore(at))
        .isEmpty();
  }

  private static <T> Stream<T> both(List<T> some, List<T> others) {
    return Stream.concat(some.stream(), others.stream());
  }
}
