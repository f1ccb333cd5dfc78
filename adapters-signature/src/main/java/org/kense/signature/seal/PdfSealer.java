package org.kense.signature.seal;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.PAdESTimestampParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import org.kense.signature.opinion.CmsReaders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Seals PDF documents (PAdES, ETSI EN 319 142-1), so that no byte of them can be changed. */
public final class PdfSealer {
  private static final Logger LOG = LoggerFactory.getLogger(PdfSealer.class);

  static {
    // Else DSS could read no PDF any more in a process that sealed before it validated.
    CmsReaders.install();
  }

  /** In bytes: enough for two chains, that of the seal and that of the time-stamp. */
  private static final int ROOM = 20_000;

  private final PAdESService service = new PAdESService(new CommonCertificateVerifier(true));
  private final SignatureLevel level;

  /** Without time-stamps: baseline B. */
  public PdfSealer() {
    this.level = SignatureLevel.PAdES_BASELINE_B;
  }

  /** With a time-stamp wherever the authority gives one (baseline T), and else without. */
  public PdfSealer(TSPSource authority) {
    this.level = SignatureLevel.PAdES_BASELINE_T;
    service.setTspSource(authority);
  }

  /** The document with a seal that claims to be made then. */
  public byte[] seal(byte[] pdf, SealKey key, Instant at) {
    var document = new InMemoryDocument(pdf, "sheet.pdf");
    var parameters = parameters(key, at);
    var toSign = service.getDataToSign(document, parameters);
    var value = new SignatureValue(algorithm(key), key.sign(toSign.getBytes()));
    return bytes(sealed(document, parameters, value));
  }

  /** A result that is due is not kept back for the sake of a time-stamp (ADR 36). */
  private DSSDocument sealed(
      DSSDocument document, PAdESSignatureParameters parameters, SignatureValue value) {
    try {
      return service.signDocument(document, parameters, value);
    } catch (NoTimeStamp missing) {
      LOG.warn("Sealed without a time-stamp: {}", missing.getMessage());
      parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
      return service.signDocument(document, parameters, value);
    }
  }

  private PAdESSignatureParameters parameters(SealKey key, Instant at) {
    var parameters = new PAdESSignatureParameters();
    parameters.setSignatureLevel(level);
    parameters.setContentSize(ROOM);
    parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
    parameters.setSignatureTimestampParameters(
        new PAdESTimestampParameters(DigestAlgorithm.SHA256));
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
