package org.kense.signature.seal;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import org.kense.signature.opinion.CmsReaders;

/** Seals PDF documents (PAdES, ETSI EN 319 142-1), so that no byte of them can be changed. */
public final class PdfSealer {
  static {
    // Else DSS could read no PDF any more in a process that sealed before it validated.
    CmsReaders.install();
  }

  public PdfSealer() {}

  /** The document with a seal that claims to be made then. */
  public byte[] seal(byte[] pdf, SealKey key, Instant at) {
    var service = new PAdESService(new CommonCertificateVerifier(true));
    var document = new InMemoryDocument(pdf, "sheet.pdf");
    var parameters = parameters(key, at);
    var toSign = service.getDataToSign(document, parameters);
    var value = new SignatureValue(algorithm(key), key.sign(toSign.getBytes()));
    return bytes(service.signDocument(document, parameters, value));
  }

  private static PAdESSignatureParameters parameters(SealKey key, Instant at) {
    var parameters = new PAdESSignatureParameters();
    parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
    parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
    parameters.setSigningCertificate(new CertificateToken(key.certificate()));
    parameters.setCertificateChain(key.chain().stream().map(CertificateToken::new).toList());
    parameters.bLevel().setSigningDate(Date.from(at));
    return parameters;
  }

  private static SignatureAlgorithm algorithm(SealKey key) {
    return switch (key.algorithm()) {
      case CURVE -> SignatureAlgorithm.ECDSA_SHA256;
      case RSA -> SignatureAlgorithm.RSA_SHA256;
    };
  }

  private static byte[] bytes(DSSDocument document) {
    var out = new ByteArrayOutputStream();
    try {
      document.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
