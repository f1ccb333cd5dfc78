package org.kense.signature.imprint;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.kense.signature.SealedHouse;
import org.kense.signature.seal.OwnAuthority;
import org.kense.signature.seal.SealKey;

/** Lists of revoked certificates. */
final class Lists {
  private Lists() {}

  /** Who trusts a house's authority and has its list, an hour later, with these keys on it. */
  static Trust revoking(SealedHouse house, SealKey... keys) {
    return new Trust(
        List.of(house.authority.root()), List.of(), List.of(of(house.authority, keys)), later());
  }

  static X509CRL of(OwnAuthority authority, SealKey... keys) {
    var list =
        authority.revoked(Stream.of(keys).map(SealKey::certificate).toList(), SealedHouse.NOW);
    try {
      return (X509CRL)
          CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(list));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  static Instant later() {
    return SealedHouse.NOW.plus(Duration.ofHours(1));
  }
}
