package org.kense.signature.stamp;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import org.kense.signature.trust.Bouncy;

/** What must be stamped, as any algorithm digests it. */
interface Imprint {
  byte[] by(String algorithm) throws GeneralSecurityException;

  static Imprint of(byte[] stamped) {
    return algorithm -> MessageDigest.getInstance(algorithm, Bouncy.PROVIDER).digest(stamped);
  }
}
