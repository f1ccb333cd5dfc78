package org.kense.signature.seal;

import eu.europa.esig.dss.alert.exception.AlertException;
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
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.function.Supplier;
import org.kense.signature.opinion.CmsReaders;
import org.kense.signature.opinion.Known;
import org.kense.signature.trust.Reliance;
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

  private final SignatureLevel level;
  private final Supplier<PAdESService> services;

  private PdfSealer(SignatureLevel level, Supplier<PAdESService> services) {
    this.level = level;
    this.services = services;
  }

  /** Without time-stamps: baseline B. */
  public PdfSealer() {
    this(
        SignatureLevel.PAdES_BASELINE_B,
        () -> new PAdESService(new CommonCertificateVerifier(true)));
  }

  /**
   * With a time-stamp wherever the authority gives one (baseline T), and else without.
   *
   * <p>Nobody says here whom to trust, so a time-stamp is used whoever certified its authority.
   */
  public PdfSealer(TimeStampAuthority authority) {
    this(
        SignatureLevel.PAdES_BASELINE_T,
        () -> stamping(new CommonCertificateVerifier(true), authority));
  }

  /**
   * With a time-stamp, and with the lists that show that nobody was revoked (baseline LT): such a
   * seal can be checked when nobody issues lists any more. Where they do not show it, without them.
   *
   * <p>A time-stamp that does not hold by what is known is not used, as if none had been given.
   *
   * @param known what is at hand about the seal's authority, and that of the time-stamps
   */
  public PdfSealer(TimeStampAuthority authority, Supplier<Reliance> known) {
    this(SignatureLevel.PAdES_BASELINE_LT, () -> lasting(authority, known.get()));
  }

  private static PAdESService lasting(TimeStampAuthority authority, Reliance known) {
    return stamping(Known.verifier(known), new TrustedStamps(authority, known));
  }

  private static PAdESService stamping(CertificateVerifier verifier, TSPSource authority) {
    var service = new PAdESService(verifier);
    service.setTspSource(authority);
    return service;
  }

  /** The document with a seal that claims to be made then. */
  public byte[] seal(byte[] pdf, SealKey key, Instant at) {
    var document = new InMemoryDocument(pdf, "sheet.pdf");
    var parameters = parameters(key, at);
    var service = services.get();
    var toSign = service.getDataToSign(document, parameters);
    var value = new SignatureValue(algorithm(key), key.sign(toSign.getBytes()));
    return bytes(sealed(service, document, parameters, value));
  }

  /** A result that is due is not kept back for the sake of what can be added (ADR 36). */
  private static DSSDocument sealed(
      PAdESService service,
      DSSDocument document,
      PAdESSignatureParameters parameters,
      SignatureValue value) {
    try {
      return service.signDocument(document, parameters, value);
    } catch (AlertException unproven) {
      LOG.warn("Sealed without proof of revocation: {}", unproven.getMessage());
      parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_T);
      return sealed(service, document, parameters, value);
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
