package org.kense.signature.stamp;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.tsp.TimeStampToken;
import org.kense.signature.trust.Guard;
import org.kense.signature.trust.Reliance;

/** The time-stamps over the value of one signature. */
public record Stamps(List<Stamp> all) {
  public static final Stamps NONE = new Stamps(List.of());

  /** An honest signature has one or two; each costs a validation. */
  private static final int MOST = 8;

  public Stamps {
    all = List.copyOf(all);
  }

  /** What can't be read as a time-stamp proves nothing, and is passed over. */
  public static Stamps of(SignerInformation signer, Reliance reliance) {
    return new Stamps(
        attributes(signer)
            .flatMap(attribute -> Stream.of(attribute.getAttributeValues()))
            .limit(MOST)
            .flatMap(value -> StampReader.read(value).stream())
            .flatMap(token -> stamp(token, Imprint.of(signer.getSignature()), reliance).stream())
            .toList());
  }

  private static Optional<Stamp> stamp(TimeStampToken token, Imprint stamped, Reliance reliance) {
    return Guard.of(() -> new StampChecks(token, stamped, reliance).stamp());
  }

  /** A time-stamp by itself, over these bytes. */
  public static Stamps over(byte[] stamped, ContentInfo token, Reliance reliance) {
    return over(Imprint.of(stamped), token, reliance);
  }

  /** The same over bytes of which only the digest is known, by the algorithm of the time-stamp. */
  public static Stamps ofDigest(byte[] digest, ContentInfo token, Reliance reliance) {
    return over(algorithm -> digest, token, reliance);
  }

  private static Stamps over(Imprint stamped, ContentInfo token, Reliance reliance) {
    return new Stamps(
        StampReader.read(token).stream()
            .flatMap(read -> stamp(read, stamped, reliance).stream())
            .toList());
  }

  public Stamps and(Stamps more) {
    return new Stamps(Stream.concat(all.stream(), more.all.stream()).toList());
  }

  /** By when the signature certainly was there: the earliest of those that hold. */
  public Optional<Instant> proven() {
    return all.stream().filter(Stamp::holds).map(Stamp::time).min(Comparator.naturalOrder());
  }

  private static Stream<Attribute> attributes(SignerInformation signer) {
    var unsigned = signer.toASN1Structure().getUnauthenticatedAttributes();
    return unsigned == null
        ? Stream.empty()
        : Stream.of(unsigned.toArray())
            .map(Attribute::getInstance)
            .filter(
                attribute ->
                    attribute
                        .getAttrType()
                        .equals(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken));
  }
}
