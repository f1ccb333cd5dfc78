package org.kense.signature.stamp;

import java.io.IOException;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/** Reads time-stamps; strangers make them. */
final class StampReader {
  private StampReader() {}

  static Optional<TimeStampToken> read(ASN1Encodable value) {
    try {
      return Optional.of(new TimeStampToken(ContentInfo.getInstance(value)));
    } catch (TSPException | IOException | RuntimeException malformed) {
      return Optional.empty();
    }
  }
}
