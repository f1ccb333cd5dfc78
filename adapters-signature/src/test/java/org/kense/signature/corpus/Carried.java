package org.kense.signature.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.OtherRevocationInfoFormat;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.esf.RevocationValues;
import org.bouncycastle.asn1.ocsp.BasicOCSPResponse;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPResponse;
import org.bouncycastle.asn1.ocsp.OCSPResponseStatus;
import org.bouncycastle.asn1.ocsp.ResponseBytes;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.CertificateList;

/** What authorities said, put into the signature itself. */
record Carried(Lists lists, Answers answers) {
  /** Among the lists of the structure; an answer in the form of RFC 5940. */
  byte[] inside(byte[] signature, String names) {
    var surgery = Surgery.on(signature);
    return surgery.lists(Table.parts(names, ",").stream().map(this::information).toList()).bytes();
  }

  /** In the unsigned attribute for long-term values. */
  SignerInfo values(SignerInfo signer, String names) {
    var values =
        new RevocationValues(
            named(names, "list ")
                .map(lists::read)
                .map(list -> list.toASN1Structure())
                .toArray(CertificateList[]::new),
            named(names, "answer ").map(this::answer).toArray(BasicOCSPResponse[]::new),
            null);
    return Attributes.unsigned(signer)
        .and(PKCSObjectIdentifiers.id_aa_ets_revocationValues, values)
        .unsignedBeside(signer);
  }

  private static Stream<String> named(String names, String kind) {
    return Table.parts(names, ",").stream()
        .filter(name -> name.startsWith(kind))
        .map(name -> name.substring(kind.length()));
  }

  private ASN1Encodable information(String name) {
    return name.startsWith("list ")
        ? lists.read(name.substring(5)).toASN1Structure()
        : new DERTaggedObject(
            false,
            1,
            new OtherRevocationInfoFormat(
                CMSObjectIdentifiers.id_ri_ocsp_response, response(answer(name.substring(7)))));
  }

  private static OCSPResponse response(BasicOCSPResponse answer) {
    try {
      return new OCSPResponse(
          new OCSPResponseStatus(OCSPResponseStatus.SUCCESSFUL),
          new ResponseBytes(
              OCSPObjectIdentifiers.id_pkix_ocsp_basic, new DEROctetString(answer.getEncoded())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private BasicOCSPResponse answer(String name) {
    try {
      return BasicOCSPResponse.getInstance(
          ASN1Primitive.fromByteArray(answers.read(name).getEncoded()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
