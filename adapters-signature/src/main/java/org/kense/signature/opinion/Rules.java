package org.kense.signature.opinion;

import eu.europa.esig.dss.enumerations.Level;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.policy.EtsiValidationPolicy;
import eu.europa.esig.dss.policy.ValidationPolicyFacade;
import eu.europa.esig.dss.policy.jaxb.BasicSignatureConstraints;
import eu.europa.esig.dss.policy.jaxb.CertificateConstraints;
import eu.europa.esig.dss.policy.jaxb.ConstraintsParameters;
import eu.europa.esig.dss.policy.jaxb.LevelConstraint;
import eu.europa.esig.dss.policy.jaxb.SignedAttributesConstraints;
import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.stream.XMLStreamException;
import org.kense.signature.cms.Strictness;
import org.kense.signature.trust.Algorithms;
import org.kense.signature.trust.Revocation;
import org.xml.sax.SAXException;

/**
 * How the shipped policy is changed for a case.
 *
 * @param algorithms those of the policy that we judge by
 * @param signers whether the standing of the signers' certificates is asked about
 * @param stamps whether that of the time-stamp authorities' certificates is
 */
record Rules(Algorithms algorithms, Strictness strictness, Revocation signers, Revocation stamps) {
  private static final Map<Rules, ValidationPolicy> POLICIES = new ConcurrentHashMap<>();

  /** Each is built once for each file with a policy that was read, which a house does once. */
  ValidationPolicy policy() {
    return POLICIES.computeIfAbsent(this, Rules::built);
  }

  private ValidationPolicy built() {
    var parameters = shipped();
    parameters.setCryptographic(new Cryptography(algorithms).constraint());
    var signature = parameters.getSignatureConstraints();
    if (strictness == Strictness.LENIENT) relax(signature.getSignedAttributes());
    if (signers == Revocation.NOT_CHECKED) relax(signature.getBasicSignatureConstraints());
    if (stamps == Revocation.NOT_CHECKED) {
      relax(parameters.getTimestamp().getBasicSignatureConstraints());
    }
    return new EtsiValidationPolicy(parameters);
  }

  private static ConstraintsParameters shipped() {
    try (var file = Objects.requireNonNull(Rules.class.getResourceAsStream("policy.xml"))) {
      return ValidationPolicyFacade.newFacade().unmarshall(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (JAXBException | XMLStreamException | SAXException broken) {
      throw new IllegalStateException("policy.xml", broken);
    }
  }

  private static void relax(SignedAttributesConstraints attributes) {
    attributes.setSigningCertificatePresent(ignored());
    attributes.setUnicitySigningCertificate(ignored());
    attributes.setCertDigestPresent(ignored());
    attributes.setCertDigestMatch(ignored());
  }

  private static void relax(BasicSignatureConstraints constraints) {
    relax(constraints.getSigningCertificate());
    relax(constraints.getCACertificate());
  }

  private static void relax(CertificateConstraints certificate) {
    certificate.setRevocationDataAvailable(ignored());
    certificate.setAcceptableRevocationDataFound(ignored());
  }

  private static LevelConstraint ignored() {
    var constraint = new LevelConstraint();
    constraint.setLevel(Level.IGNORE);
    return constraint;
  }
}
