package org.kense.signature.trust;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kense.core.port.SignatureVerifier.Verdict;

/**
 * How a certificate goes back to a root.
 *
 * @param path from the signer's certificate up, without the root's
 */
public record Chain(List<X509Certificate> path, Root root) {
  public Chain {
    path = List.copyOf(path);
  }

  /** A certificate, and the authority's that signed it. */
  public record Link(X509Certificate certificate, X509Certificate issuer) {}

  /** From the signer's certificate up to the root's. */
  public List<X509Certificate> certificates() {
    return Stream.concat(path.stream(), Stream.of(root.certificate())).toList();
  }

  /** Every certificate below the root with its issuer's, from the signer's up. */
  public List<Link> links() {
    var all = certificates();
    return IntStream.range(0, path.size())
        .mapToObj(place -> new Link(all.get(place), all.get(place + 1)))
        .toList();
  }

  /** Whether all below the root is signed soundly; the root is trusted as it is. */
  public Verdict strength(Algorithms algorithms, Instant at) {
    var signatures =
        path.stream().map(link -> algorithms.signature(Certificates.signature(link), at));
    var keys = path.stream().skip(1).map(X509Certificate::getPublicKey).map(algorithms::key);
    return Check.worst(Stream.concat(signatures, keys));
  }

  public boolean checksRevocation() {
    return root.revocation() == Revocation.DEMANDED;
  }
}
