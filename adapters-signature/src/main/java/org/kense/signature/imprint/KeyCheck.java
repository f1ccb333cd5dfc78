package org.kense.signature.imprint;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXRevocationChecker;
import java.security.cert.PKIXRevocationChecker.Option;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.kense.signature.seal.KeyStoreFile;
import org.kense.signature.trust.Subject;

/** Whether a key is one to be believed (RFC 5280), with what was given and nothing else. */
record KeyCheck(Trust trust) {
  /** {@link Finding#GENUINE} where nothing speaks against it. */
  Finding of(X509Certificate certificate) {
    if (trust.roots().isEmpty() || !sealing(certificate)) return Finding.UNKNOWN_KEY;
    var earliest = certificate.getNotBefore().toInstant();
    var latest = certificate.getNotAfter().toInstant();
    if (trust.at().isBefore(earliest)) return known(certificate, earliest);
    if (trust.at().isAfter(latest)) return known(certificate, latest);
    var finding = path(certificate);
    return finding == Finding.UNKNOWN_KEY ? unrevoked(certificate) : finding;
  }

  /** A key may be known, and only the lists be somebody else's. */
  private Finding unrevoked(X509Certificate certificate) {
    var finding = new KeyCheck(trust.unrevoked(trust.at())).path(certificate);
    return finding == Finding.GENUINE ? Finding.REVOCATION_UNKNOWN : finding;
  }

  /** Whose time is over, or has not come, may still be known. */
  private Finding known(X509Certificate certificate, Instant then) {
    var finding = new KeyCheck(trust.unrevoked(then)).path(certificate);
    return finding == Finding.GENUINE ? Finding.OUT_OF_TIME : finding;
  }

  private Finding path(X509Certificate certificate) {
    try {
      CertPathBuilder.getInstance("PKIX").build(parameters(certificate));
      return Finding.GENUINE;
    } catch (CertPathBuilderException e) {
      return reason(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has PKIX", e);
    }
  }

  /** An organisation's, for signing: a person of the same authority issues no documents. */
  private static boolean sealing(X509Certificate certificate) {
    return KeyStoreFile.signs(certificate) && Subject.of(certificate).institution().isPresent();
  }

  private PKIXBuilderParameters parameters(X509Certificate certificate)
      throws GeneralSecurityException {
    var target = new X509CertSelector();
    target.setCertificate(certificate);
    var anchors =
        trust.roots().stream().map(root -> new TrustAnchor(root, null)).collect(Collectors.toSet());
    var parameters = new PKIXBuilderParameters(anchors, target);
    var known = new ArrayList<Object>(trust.between());
    known.add(certificate);
    known.addAll(trust.revoked());
    parameters.addCertStore(
        CertStore.getInstance("Collection", new CollectionCertStoreParameters(known)));
    parameters.setDate(Date.from(trust.at()));
    parameters.setRevocationEnabled(!trust.revoked().isEmpty());
    if (parameters.isRevocationEnabled()) parameters.addCertPathChecker(listsOnly());
    return parameters;
  }

  /** Nobody is asked over the network. */
  private static PKIXRevocationChecker listsOnly() throws GeneralSecurityException {
    var checker =
        (PKIXRevocationChecker) CertPathBuilder.getInstance("PKIX").getRevocationChecker();
    checker.setOptions(EnumSet.of(Option.PREFER_CRLS, Option.NO_FALLBACK));
    return checker;
  }

  private static Finding reason(CertPathBuilderException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof CertPathValidatorException invalid
          && invalid.getReason() instanceof BasicReason reason) {
        return switch (reason) {
          case REVOKED -> Finding.REVOKED;
          case EXPIRED, NOT_YET_VALID -> Finding.OUT_OF_TIME;
          case UNDETERMINED_REVOCATION_STATUS -> Finding.REVOCATION_UNKNOWN;
          case UNSPECIFIED, INVALID_SIGNATURE, ALGORITHM_CONSTRAINED -> Finding.UNKNOWN_KEY;
        };
      }
    }
    return Finding.UNKNOWN_KEY;
  }
}
