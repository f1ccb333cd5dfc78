package org.kense.signature.trust;

import java.security.cert.X509Certificate;
import java.util.List;
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

  /** From the signer's certificate up to the root's. */
  public List<X509Certificate> certificates() {
    return Stream.concat(path.stream(), Stream.of(root.certificate())).toList();
  }

  /** Whether all below the root is signed soundly; the root is trusted as it is. */
  Verdict strength() {
    var signatures = path.stream().map(X509Certificate::getSigAlgOID).map(Algorithms::signature);
    var keys = path.stream().skip(1).map(X509Certificate::getPublicKey).map(Algorithms::key);
    return Check.worst(Stream.concat(signatures, keys));
  }

  boolean checksRevocation() {
    return root.revocation() == Revocation.DEMANDED;
  }
}
