package org.kense.signature.trust;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.util.io.pem.PemReader;

/**
 * Reads certificates, lists and answers as files hold them: one in DER, or any number in PEM.
 *
 * <p>Each way of reading is empty where the file holds nothing of the kind.
 */
public final class MaterialFile {
  private static final String PEM = "-----BEGIN ";

  /** In bytes. Whoever has larger lists has them in DER: as letters they take seconds to read. */
  private static final int LARGEST_PEM = 64 << 20;

  private MaterialFile() {}

  public static Optional<Material> certificates(byte[] file) {
    return each(file, bytes -> Material.of(List.of(Certificates.read(bytes))));
  }

  public static Optional<Material> lists(byte[] file) {
    return each(
        file, bytes -> new Material(List.of(), List.of(new X509CRLHolder(bytes)), List.of()));
  }

  /** Answers in which the responder said that it can't answer say nothing. */
  public static Optional<Material> answers(byte[] file) {
    return each(file, bytes -> answer(new OCSPResp(bytes)));
  }

  private static Material answer(OCSPResp response) throws OCSPException {
    return response.getStatus() == OCSPResp.SUCCESSFUL
            && response.getResponseObject() instanceof BasicOCSPResp answer
        ? new Material(List.of(), List.of(), List.of(answer))
        : Material.NONE;
  }

  private interface Reading {
    Material of(byte[] bytes) throws IOException, CertificateException, OCSPException;
  }

  private static Optional<Material> each(byte[] file, Reading reading) {
    return Guard.of(
        () -> {
          var all = Material.NONE;
          for (var encoded : encodings(file)) {
            if (!Outline.shallow(encoded)) throw new IOException("nested too deep, or no element");
            all = all.and(reading.of(encoded));
          }
          return all;
        });
  }

  private static List<byte[]> encodings(byte[] file) throws IOException {
    if (!new String(file, StandardCharsets.ISO_8859_1).contains(PEM)) return List.of(file);
    if (file.length > LARGEST_PEM) throw new IOException("too much of PEM: " + file.length);
    var encodings = new ArrayList<byte[]>();
    var text = new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.US_ASCII);
    try (var pem = new PemReader(text)) {
      for (var next = pem.readPemObject(); next != null; next = pem.readPemObject()) {
        encodings.add(next.getContent());
      }
    }
    return encodings;
  }
}
