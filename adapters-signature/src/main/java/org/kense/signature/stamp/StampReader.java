package org.kense.signature.stamp;

import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.tsp.TimeStampToken;
import org.kense.signature.trust.Guard;

/** Reads time-stamps; strangers make them. */
final class StampReader {
  private StampReader() {}

  static Optional<TimeStampToken> read(ASN1Encodable value) {
    return Guard.of(() -> new TimeStampToken(ContentInfo.getInstance(value)));
  }
}
