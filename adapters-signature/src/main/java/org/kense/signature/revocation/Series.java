package org.kense.signature.revocation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.X509CRLHolder;
import org.kense.core.form.Sha256;

/** What revocation lists have in common that follow each other. */
final class Series {
  /**
   * Of which key it is, which certificates it speaks of, and whether it tells only what changed.
   */
  private static final List<ASN1ObjectIdentifier> TELLING =
      List.of(Extension.authorityKeyIdentifier, Extension.issuingDistributionPoint);

  private static final byte[] NONE = {0};

  private Series() {}

  /**
   * The number of a list that a delta builds on is another one each time: that there is one counts.
   */
  static Sha256 of(X509CRLHolder list) {
    var telling = new ByteArrayOutputStream();
    try {
      telling.write(list.getIssuer().getEncoded(ASN1Encoding.DER));
      for (var oid : TELLING) {
        var extension = list.getExtension(oid);
        telling.write(extension == null ? NONE : extension.getEncoded(ASN1Encoding.DER));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    telling.write(list.getExtension(Extension.deltaCRLIndicator) == null ? 0 : 1);
    return Sha256.of(telling.toByteArray());
  }
}
