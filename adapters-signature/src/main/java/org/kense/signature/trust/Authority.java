package org.kense.signature.trust;

import java.security.cert.X509Certificate;

/** Whether a certificate is an authority's, which may sign others. */
final class Authority {
  private static final int KEY_CERT_SIGN = 5;

  private Authority() {}

  static boolean is(X509Certificate certificate) {
    var usage = certificate.getKeyUsage();
    return claims(certificate) && (usage == null || usage[KEY_CERT_SIGN]);
  }

  /** Whether it says so of itself, rightly or not. */
  static boolean claims(X509Certificate certificate) {
    return certificate.getBasicConstraints() >= 0;
  }
}
