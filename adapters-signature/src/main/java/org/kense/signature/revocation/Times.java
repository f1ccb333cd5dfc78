package org.kense.signature.revocation;

import java.text.ParseException;
import java.time.Instant;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1GeneralizedTime;

/** Times in extensions. */
final class Times {
  private Times() {}

  static Instant generalized(ASN1Encodable value) {
    try {
      return ASN1GeneralizedTime.getInstance(value).getDate().toInstant();
    } catch (ParseException e) {
      throw new IllegalArgumentException("not a time: " + value, e);
    }
  }
}
