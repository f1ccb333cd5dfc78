package org.kense.cli.serving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.CertificateEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.kense.core.law.Lang;
import org.kense.core.service.Provider;
import org.kense.signature.seal.OwnAuthority;
import org.kense.signature.seal.Seals;

/**
 * Seals that a demonstration makes for itself when it first starts; nobody else trusts them.
 *
 * <p>The authority's certificate lies beside them, for {@code kense document verify --trust}.
 */
public record OwnSeals(Path folder, Instant now) {
  private static final Duration BEFORE = Duration.ofDays(1);

  /** The seals of these institutions, as they are kept in the folder from then on. */
  public Seals of(List<Provider> institutions) {
    // Written last: a start that was cut short begins anew.
    if (!Files.exists(folder.resolve("seals.yaml"))) make(institutions);
    return new SealFolder(folder, now, Lang.EN).read();
  }

  private void make(List<Provider> institutions) {
    var random = new SecureRandom();
    var authority = new OwnAuthority("Kense demo (invented)", random, now.minus(BEFORE));
    var secrets = new Secrets(folder.resolve("passwords"), random);
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("authority.pem"), pem(authority));
      Files.write(folder.resolve("revoked.crl"), authority.revoked(List.of(), now));
      for (var institution : institutions) {
        var password = secrets.named(institution.id().value()).toCharArray();
        var store = authority.certify(name(institution), number(institution)).stored(password);
        Files.write(folder.resolve(institution.id() + ".p12"), store);
      }
      Files.writeString(folder.resolve("seals.yaml"), yaml(institutions));
    } catch (IOException | CertificateEncodingException failure) {
      throw new UncheckedIOException(new IOException(failure));
    }
  }

  private static String name(Provider institution) {
    return institution.name().in(Lang.RU).words();
  }

  /** As invented as the institution. */
  private static String number(Provider institution) {
    return "BIN%012d".formatted(institution.number());
  }

  private static String yaml(List<Provider> institutions) {
    return institutions.stream()
        .map(
            institution ->
                """
                  - institution: %s
                    owner: %s
                    key-store: %s.p12
                    password-file: passwords/%s
                """
                    .formatted(
                        institution.id(), number(institution), institution.id(), institution.id()))
        .collect(Collectors.joining("", "seals:\n", ""));
  }

  private static String pem(OwnAuthority authority) throws CertificateEncodingException {
    var base64 =
        Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
            .encodeToString(authority.root().getEncoded());
    return "-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n";
  }
}
