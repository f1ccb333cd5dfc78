package org.kense.signature.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;

/** Time-stamps, made by {@code openssl ts}; the time is the clock's on the wall. */
record Stamping(Workshop workshop, Certificates certificates) {
  /** Stamped as the words say: {@code by AUTHORITY [falsely] [over another] [options]}. */
  SignerInfo stamped(SignerInfo signer, String words) {
    var all = Arrays.asList(words.split(" +", -1));
    var authority = all.get(1);
    var value = signer.getEncryptedDigest().getOctets();
    workshop.write("stamped", words.contains("over another") ? new byte[] {1} : value);
    var options = String.join(" ", all.stream().filter(word -> word.startsWith("-")).toList());
    var token = words.contains("falsely") ? falsely(authority) : stamp(authority, "stamp", options);
    return Attributes.unsigned(signer)
        .and(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, token)
        .unsignedBeside(signer);
  }

  private ASN1Encodable stamp(String authority, String file, String options) {
    var request = options.contains("-query-") ? options.replace("-query-", "-") : "-sha256";
    var reply = options.contains("-query-") ? "" : options;
    workshop.run("ts -query -data stamped -cert -no_nonce -out query " + request);
    workshop.run(
        "ts -reply -config openssl.cnf -section stamping -queryfile query -token_out -out %s"
                .formatted(file)
            + " -signer %s -inkey %s %s"
                .formatted(
                    certificates.file(authority),
                    certificates.keyOf(Certificate.named(authority)),
                    reply));
    return ContentInfo.getInstance(workshop.read(file));
  }

  /** An honest stamp's content, signed again by somebody whom openssl would not let stamp. */
  private ASN1Encodable falsely(String authority) {
    var honest = Surgery.on(bytes(stamp("tsa", "honest", "")));
    var content = honest.signed().getEncapContentInfo().getContent();
    workshop.write("info", ASN1OctetString.getInstance(content).getOctets());
    workshop.run(
        "cms -sign -binary -nodetach -cades -econtent_type 1.2.840.113549.1.9.16.1.4 -in info"
            + " -outform DER -out stamp -signer %s -inkey %s"
                .formatted(
                    certificates.file(authority),
                    certificates.keyOf(Certificate.named(authority))));
    return ContentInfo.getInstance(workshop.read("stamp"));
  }

  static byte[] bytes(ASN1Encodable token) {
    try {
      return token.toASN1Primitive().getEncoded();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
