package org.kense.signature.trust;

import java.security.cert.X509Certificate;
import java.util.List;

/** What a certificate at the end of a chain is used for here. */
public enum Purpose {
  /** A person's or an organisation's signature. */
  SIGNING {
    @Override
    boolean allowed(X509Certificate certificate, Purposes purposes) {
      return signs(certificate)
          && purposes.allowSigning(
              Certificates.usages(certificate), Certificates.policies(certificate));
    }
  },

  /** A time-stamp: the only usage, and critical (RFC 3161, 2.3). */
  TIME_STAMPING {
    @Override
    boolean allowed(X509Certificate certificate, Purposes purposes) {
      return maySign(certificate)
          && List.copyOf(Certificates.usages(certificate)).equals(List.of(ID_KP_TIME_STAMPING))
          && certificate.getCriticalExtensionOIDs().contains(EXTENDED_KEY_USAGE);
    }
  },

  /** An answer about revocation in an authority's name (RFC 6960, 4.2.2.2). */
  ANSWERING {
    @Override
    boolean allowed(X509Certificate certificate, Purposes purposes) {
      return maySign(certificate) && Certificates.usages(certificate).contains(ID_KP_OCSP_SIGNING);
    }
  };

  private static final int DIGITAL_SIGNATURE = 0;
  private static final int NON_REPUDIATION = 1;
  private static final String ID_KP_TIME_STAMPING = "1.3.6.1.5.5.7.3.8";
  private static final String ID_KP_OCSP_SIGNING = "1.3.6.1.5.5.7.3.9";
  private static final String EXTENDED_KEY_USAGE = "2.5.29.37";

  abstract boolean allowed(X509Certificate certificate, Purposes purposes);

  public boolean allows(X509Certificate certificate, Policy policy) {
    return allowed(certificate, policy.purposes());
  }

  /** By a key that says it is for signing, and is no authority's. */
  private static boolean signs(X509Certificate certificate) {
    return certificate.getKeyUsage() != null && maySign(certificate);
  }

  /** A key that says nothing of its usage may sign, too (RFC 5280, 4.2.1.3). */
  private static boolean maySign(X509Certificate certificate) {
    var usage = certificate.getKeyUsage();
    return (usage == null || usage[DIGITAL_SIGNATURE] || usage[NON_REPUDIATION])
        && !Authority.claims(certificate);
  }
}
