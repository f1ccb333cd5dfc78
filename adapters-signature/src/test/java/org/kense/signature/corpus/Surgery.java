package org.kense.signature.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;

/** Takes a signature apart and puts it together otherwise; nothing is signed anew here. */
record Surgery(ContentInfo content, SignedData signed) {
  static Surgery on(byte[] signature) {
    var info = ContentInfo.getInstance(signature);
    return new Surgery(info, SignedData.getInstance(info.getContent()));
  }

  /** The last of those who signed. */
  SignerInfo signer() {
    return SignerInfo.getInstance(signers().getLast());
  }

  List<ASN1Encodable> signers() {
    return Arrays.asList(signed.getSignerInfos().toArray());
  }

  /** Another one in the place of the last. */
  Surgery signer(UnaryOperator<SignerInfo> change) {
    var all = signers().subList(0, signers().size() - 1).stream();
    return signers(Stream.concat(all, Stream.of(change.apply(signer()))).toList());
  }

  Surgery signers(List<? extends ASN1Encodable> all) {
    return with(signed.getCertificates(), signed.getCRLs(), set(all));
  }

  Surgery certificates(List<? extends ASN1Encodable> all) {
    return with(set(all), signed.getCRLs(), signed.getSignerInfos());
  }

  Surgery and(List<? extends ASN1Encodable> certificates) {
    var own = signed.getCertificates();
    var all =
        Stream.concat(own == null ? Stream.of() : Stream.of(own.toArray()), certificates.stream());
    return with(set(all.toList()), signed.getCRLs(), signed.getSignerInfos());
  }

  Surgery lists(List<? extends ASN1Encodable> all) {
    return with(signed.getCertificates(), set(all), signed.getSignerInfos());
  }

  /** With another content of the same kind. */
  Surgery content(byte[] bytes) {
    var kind = signed.getEncapContentInfo().getContentType();
    return new Surgery(
        content,
        new SignedData(
            signed.getDigestAlgorithms(),
            new ContentInfo(kind, new DEROctetString(bytes)),
            signed.getCertificates(),
            signed.getCRLs(),
            signed.getSignerInfos()));
  }

  ContentInfo info() {
    return new ContentInfo(CMSObjectIdentifiers.signedData, signed);
  }

  byte[] bytes() {
    try {
      return info().getEncoded("DER");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Surgery with(ASN1Set certificates, ASN1Set lists, ASN1Set signers) {
    return new Surgery(
        content,
        new SignedData(
            signed.getDigestAlgorithms(),
            signed.getEncapContentInfo(),
            certificates,
            lists,
            signers));
  }

  private static ASN1Set set(List<? extends ASN1Encodable> all) {
    return new DERSet(all.toArray(ASN1Encodable[]::new));
  }
}
