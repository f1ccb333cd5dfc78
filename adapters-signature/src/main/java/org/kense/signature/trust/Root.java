package org.kense.signature.trust;

import java.security.cert.X509Certificate;

/** A certificate authority that is trusted because somebody pinned its certificate. */
public record Root(X509Certificate certificate, Revocation revocation) {
  public Root {
    if (!Authority.is(certificate)) {
      throw new IllegalArgumentException(
          "not an authority's certificate: " + certificate.getSubjectX500Principal());
    }
  }
}
