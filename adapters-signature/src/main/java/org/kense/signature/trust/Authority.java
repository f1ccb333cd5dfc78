package org.kense.signature.trust;

import java.security.cert.X509Certificate;

/** Whether a certificate is an authority's, and what it may sign as such. */
public final class Authority {
  private static final int KEY_CERT_SIGN = 5;
  private static final int CRL_SIGN = 6;

  private Authority() {}

  public static boolean is(X509Certificate certificate) {
    return claims(certificate) && may(certificate, KEY_CERT_SIGN);
  }

  /** Whether it says so of itself, rightly or not. */
  static boolean claims(X509Certificate certificate) {
    return certificate.getBasicConstraints() >= 0;
  }

  public static boolean signsLists(X509Certificate certificate) {
    return may(certificate, CRL_SIGN);
  }

  private static boolean may(X509Certificate certificate, int bit) {
    var usage = certificate.getKeyUsage();
    return usage == null || usage[bit];
  }
}
