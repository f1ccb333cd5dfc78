package org.kense.signature.cms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.bouncycastle.asn1.cms.CMSAttributes.cmsAlgorithmProtect;
import static org.bouncycastle.asn1.cms.CMSAttributes.contentType;
import static org.bouncycastle.asn1.cms.CMSAttributes.messageDigest;
import static org.bouncycastle.asn1.cms.CMSObjectIdentifiers.data;
import static org.bouncycastle.asn1.cms.CMSObjectIdentifiers.signedData;
import static org.bouncycastle.asn1.nist.NISTObjectIdentifiers.id_sha256;
import static org.bouncycastle.asn1.nist.NISTObjectIdentifiers.id_sha512;
import static org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers.id_aa_signingCertificateV2;
import static org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers.sha256WithRSAEncryption;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.kense.signature.cms.Crafted.attribute;

import java.security.cert.CertificateEncodingException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAlgorithmProtection;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kense.core.form.Sha256;
import org.kense.signature.WithOpenssl;

/** Attributes that are signed soundly, and still don't say what they must, or say it twice. */
@WithOpenssl
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SignedAttributesTest {
  private static final String WRONG = "INVALID cms-attributes-wrong";
  private static final byte[] OTHER = "another".getBytes(UTF_8);

  private final CmsStory story = new CmsStory();
  private final Attribute type = attribute(contentType, data);
  private final Attribute digest = attribute(messageDigest, sha256(CmsStory.CONTENT));
  private final Attribute certificate = certificate("aida");

  private Stream<Arguments> crafted() {
    return Stream.of(
        arguments("VALID", List.of(type, digest, certificate)),
        arguments(WRONG, List.of(digest, certificate)),
        arguments(WRONG, List.of(type, certificate)),
        arguments(WRONG, List.of(type, digest)),
        arguments(WRONG, List.of(type, type, digest, certificate)),
        arguments(WRONG, List.of(type, digest, other(), certificate)),
        arguments(WRONG, List.of(type, twice(), certificate)),
        arguments(WRONG, List.of(attribute(contentType, signedData), digest, certificate)),
        arguments("VALID", List.of(type, digest, certificate, protection(id_sha256))),
        arguments(WRONG, List.of(type, digest, certificate, protection(id_sha512))),
        arguments(
            "INVALID cms-certificate-not-bound", List.of(type, digest, certificate("nobody"))),
        arguments("INVALID cms-of-other-content", List.of(type, other(), certificate)));
  }

  @ParameterizedTest
  @MethodSource("crafted")
  void each_that_must_be_signed_is_signed_once_and_fits(String outcome, List<Attribute> attributes)
      throws Exception {
    var authority = story.pki.certificate("authority");
    var aida = story.pki.certificate("aida");
    var signed = Crafted.over(attributes, story.pki.key("aida"), aida, authority);

    var report = story.verified(signed);

    assertEquals(outcome, CmsStory.outcome(report));
  }

  private Attribute certificate(String name) {
    var hash = sha256(encoded(name));
    return attribute(
        id_aa_signingCertificateV2, new SigningCertificateV2(new ESSCertIDv2(hash.getOctets())));
  }

  private byte[] encoded(String name) {
    try {
      return story.pki.certificate(name).getEncoded();
    } catch (CertificateEncodingException e) {
      throw new AssertionError(e);
    }
  }

  private static Attribute twice() {
    return attribute(messageDigest, sha256(CmsStory.CONTENT), sha256(OTHER));
  }

  private static Attribute other() {
    return attribute(messageDigest, sha256(OTHER));
  }

  private static Attribute protection(ASN1ObjectIdentifier digest) {
    return attribute(
        cmsAlgorithmProtect,
        new CMSAlgorithmProtection(
            new AlgorithmIdentifier(digest),
            CMSAlgorithmProtection.SIGNATURE,
            new AlgorithmIdentifier(sha256WithRSAEncryption, DERNull.INSTANCE)));
  }

  private static DEROctetString sha256(byte[] content) {
    return new DEROctetString(HexFormat.of().parseHex(Sha256.of(content).hex()));
  }
}
