package org.kense.cli.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Stream;
import org.kense.cli.Complaint;
import org.kense.cli.Say;

/** The files of a command, in DER or PEM where they hold certificates or lists. */
final class GivenFiles {
  private final CertificateFactory factory;

  GivenFiles() {
    try {
      factory = CertificateFactory.getInstance("X.509");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has X.509", e);
    }
  }

  byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException nowhere) {
      throw Complaint.usage(Say.NO_SUCH_FILE, file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  List<X509Certificate> certificates(List<Path> files) {
    return files.stream().flatMap(this::certificates).toList();
  }

  private Stream<X509Certificate> certificates(Path file) {
    try {
      return factory.generateCertificates(new ByteArrayInputStream(bytes(file))).stream()
          .map(X509Certificate.class::cast);
    } catch (GeneralSecurityException wrong) {
      throw Complaint.usage(Say.BAD_FILE, file);
    }
  }

  List<X509CRL> lists(List<Path> files) {
    return files.stream().map(this::list).toList();
  }

  private X509CRL list(Path file) {
    try {
      return (X509CRL) factory.generateCRL(new ByteArrayInputStream(bytes(file)));
    } catch (GeneralSecurityException wrong) {
      throw Complaint.usage(Say.BAD_FILE, file);
    }
  }
}
