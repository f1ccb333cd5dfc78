package org.kense.signature.benchmark;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.util.Date;
import java.util.List;

/** DSS with its own policy and the same root, offline. */
record PlainDss(Kept kept) {
  String indication() {
    var trusted = new CommonTrustedCertificateSource();
    trusted.addCertificate(new CertificateToken(kept.root()));
    var verifier = new CommonCertificateVerifier();
    verifier.addTrustedCertSources(trusted);
    verifier.setAIASource(null);
    var validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(kept.signature));
    validator.setCertificateVerifier(verifier);
    validator.setDetachedContents(List.of(new InMemoryDocument(Kept.DOCUMENT, "document")));
    validator.setValidationTime(Date.from(kept.at));
    var report = validator.validateDocument().getSimpleReport();
    var indication = String.valueOf(report.getIndication(report.getFirstSignatureId()));
    if (!indication.equals("TOTAL_PASSED")) {
      throw new IllegalStateException(
          "not valid: " + report.getSubIndication(report.getFirstSignatureId()));
    }
    return indication;
  }
}
