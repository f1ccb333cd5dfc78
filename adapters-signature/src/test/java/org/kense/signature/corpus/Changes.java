package org.kense.signature.corpus;

import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/** What happens to a signature after it was made, in words. */
record Changes(Certificates certificates, Resigning resigning, Stamping stamping, Carried carried) {

  byte[] changed(byte[] signature, String person, String step) {
    var words = step.split(" +", 2);
    var rest = words.length > 1 ? words[1] : "";
    return switch (words[0]) {
      case "stamped" -> signer(signature, signer -> stamping.stamped(signer, rest));
      case "resigned" -> signer(signature, signer -> resigning.resigned(signer, person, rest));
      case "attributes-gone" -> signer(signature, Changes::withoutAttributes);
      case "digest-renamed" -> signer(signature, Changes::withOtherDigest);
      case "touched" -> signer(signature, Changes::touched);
      case "claimed" -> signer(signature, signer -> claimed(signer, rest));
      case "signer-twice" -> twice(signature);
      case "nobody-signs" -> Surgery.on(signature).signers(List.of()).bytes();
      case "longer" -> Arrays.copyOf(signature, signature.length + 1);
      case "shorter" -> Arrays.copyOf(signature, signature.length - 1);
      case "carries" -> Surgery.on(signature).and(all(rest)).bytes();
      case "carries-only" -> Surgery.on(signature).certificates(all(rest)).bytes();
      case "holds" -> carried.inside(signature, rest);
      case "values" -> signer(signature, signer -> carried.values(signer, rest));
      default -> throw new AssertionError("not a change: " + step);
    };
  }

  private static byte[] signer(byte[] signature, UnaryOperator<SignerInfo> change) {
    return Surgery.on(signature).signer(change).bytes();
  }

  private List<? extends ASN1Encodable> all(String names) {
    return Table.parts(names, ",").stream().map(name -> encoded(name)).toList();
  }

  private ASN1Encodable encoded(String name) {
    try {
      return ASN1Primitive.fromByteArray(certificates.read(name).getEncoded());
    } catch (CertificateEncodingException | IOException e) {
      throw new AssertionError(name, e);
    }
  }

  private static SignerInfo withoutAttributes(SignerInfo signer) {
    return new SignerInfo(
        signer.getSID(),
        signer.getDigestAlgorithm(),
        (ASN1Set) null,
        signer.getDigestEncryptionAlgorithm(),
        signer.getEncryptedDigest(),
        (ASN1Set) null);
  }

  private static SignerInfo withOtherDigest(SignerInfo signer) {
    return new SignerInfo(
        signer.getSID(),
        new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha512),
        signer.getAuthenticatedAttributes(),
        signer.getDigestEncryptionAlgorithm(),
        signer.getEncryptedDigest(),
        signer.getUnauthenticatedAttributes());
  }

  static SignerInfo touched(SignerInfo signer) {
    var value = signer.getEncryptedDigest().getOctets().clone();
    value[value.length - 1] ^= 1;
    return new SignerInfo(
        signer.getSID(),
        signer.getDigestAlgorithm(),
        signer.getAuthenticatedAttributes(),
        signer.getDigestEncryptionAlgorithm(),
        new DEROctetString(value),
        signer.getUnauthenticatedAttributes());
  }

  /** Somebody else is named as the one who signed. */
  private SignerInfo claimed(SignerInfo signer, String other) {
    var certificate = org.kense.signature.trust.Certificates.holder(certificates.read(other));
    var name = new IssuerAndSerialNumber(certificate.getIssuer(), certificate.getSerialNumber());
    return new SignerInfo(
        new SignerIdentifier(name),
        signer.getDigestAlgorithm(),
        signer.getAuthenticatedAttributes(),
        signer.getDigestEncryptionAlgorithm(),
        signer.getEncryptedDigest(),
        signer.getUnauthenticatedAttributes());
  }

  private static byte[] twice(byte[] signature) {
    var surgery = Surgery.on(signature);
    return surgery.signers(List.of(surgery.signer(), surgery.signer())).bytes();
  }
}
