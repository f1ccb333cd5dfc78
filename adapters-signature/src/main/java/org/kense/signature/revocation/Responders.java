package org.kense.signature.revocation;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.kense.signature.trust.Bouncy;
import org.kense.signature.trust.Certificates;
import org.kense.signature.trust.Chain.Link;
import org.kense.signature.trust.Purpose;
import org.kense.signature.trust.Reliance;
import org.kense.signature.trust.Validity;

/**
 * Who may answer for an authority: itself, or one whom its own key appointed (RFC 6960, 4.2.2.2).
 */
final class Responders {
  private static final Set<ASN1ObjectIdentifier> UNDERSTOOD =
      Set.of(Extension.keyUsage, Extension.extendedKeyUsage, Extension.basicConstraints);

  private final Reliance reliance;
  private final Signed signed;

  Responders(Reliance reliance) {
    this.reliance = reliance;
    this.signed = new Signed(reliance);
  }

  boolean maySpeak(BasicOCSPResp answer, X509Certificate issuer) {
    return candidates(answer, issuer)
        .filter(candidate -> names(answer.getResponderId(), candidate))
        .filter(candidate -> candidate.equals(issuer) || appointed(candidate, issuer, answer))
        .anyMatch(candidate -> signed.by(candidate, answer));
  }

  private Stream<X509Certificate> candidates(BasicOCSPResp answer, X509Certificate issuer) {
    return Stream.of(
            Stream.of(issuer),
            Arrays.stream(answer.getCerts()).flatMap(one -> Certificates.tolerant(one).stream()),
            reliance.material().certificates().stream())
        .flatMap(some -> some)
        .distinct();
  }

  private boolean appointed(
      X509Certificate candidate, X509Certificate issuer, BasicOCSPResp answer) {
    return Purpose.ANSWERING.allows(candidate, reliance.policy())
        && UNDERSTOOD.containsAll(Certificates.holder(candidate).getCriticalExtensionOIDs())
        && Validity.at(answer.getProducedAt().toInstant(), candidate)
        && signed.by(issuer, candidate)
        && inOffice(new Link(candidate, issuer), answer);
  }

  /**
   * Good when they answered and not withdrawn since: whoever has the key of one who was would write
   * an earlier day. One whose certificate needs no check lives too briefly to be withdrawn.
   */
  private boolean inOffice(Link link, BasicOCSPResp answer) {
    var extensions = Certificates.holder(link.certificate()).getExtensions();
    return extensions.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck) != null
        || (standing(link, answer.getProducedAt().toInstant()) instanceof Standing.Good
            && !(standing(link, reliance.now()) instanceof Standing.Withdrawn));
  }

  private Standing standing(Link link, Instant at) {
    var said = new Lists(reliance).about(link).toList();
    return Standings.of(said, link.certificate(), at, reliance.policy());
  }

  private static boolean names(RespID named, X509Certificate candidate) {
    var holder = Certificates.holder(candidate);
    try {
      var sha1 =
          new JcaDigestCalculatorProviderBuilder()
              .setProvider(Bouncy.PROVIDER)
              .build()
              .get(RespID.HASH_SHA1);
      return named.equals(new RespID(holder.getSubject()))
          || named.equals(new RespID(holder.getSubjectPublicKeyInfo(), sha1));
    } catch (OCSPException | OperatorCreationException e) {
      throw new IllegalStateException("SHA-1 is known", e);
    }
  }
}
