package org.kense.cli.signature;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.kense.cli.Run;

/** An authority of openssl's making, with one signer and a revocation list. */
public final class Authority {
  private static final String CONFIG =
      """
      [req]
      distinguished_name=name
      [name]
      [ca]
      default_ca=own
      [own]
      database=index.txt
      default_md=sha256
      default_crl_days=30
      """;
  private static final String ROOT =
      "req -x509 -config plain.cnf -nodes -days 30 -newkey rsa:2048 -keyout root.key -out root.pem"
          + " -subj /CN=Root -addext basicConstraints=critical,CA:TRUE"
          + " -addext keyUsage=critical,keyCertSign,cRLSign";
  private static final String SIGNER =
      "req -x509 -config plain.cnf -nodes -days 30 -newkey rsa:2048 -keyout aida.key -out aida.pem"
          + " -subj /serialNumber=IIN900101300123/OU=BIN012345678901/CN=Aida"
          + " -CA root.pem -CAkey root.key -addext basicConstraints=critical,CA:FALSE"
          + " -addext keyUsage=critical,digitalSignature,nonRepudiation"
          + " -addext extendedKeyUsage=emailProtection,1.2.398.3.3.4.1.2.1";

  private final Path folder;

  private Authority(Path folder) {
    this.folder = folder;
  }

  public static Authority in(Path folder) throws IOException {
    Files.writeString(folder.resolve("plain.cnf"), CONFIG);
    Files.writeString(folder.resolve("index.txt"), "");
    var authority = new Authority(folder);
    authority.openssl(ROOT);
    authority.openssl(SIGNER);
    authority.list("");
    return authority;
  }

  /** Certifies somebody under a number, as {@code serialNumber} writes it. */
  public void certify(String name, String number) {
    openssl(
        SIGNER
            .replace("aida", name)
            .replace(
                "serialNumber=IIN900101300123/OU=BIN012345678901/CN=Aida",
                "serialNumber=" + number + "/CN=" + name));
  }

  /** Certifies a subject, written as {@code openssl} reads it, for these extended key usages. */
  public void certify(String name, String subject, String usages) {
    openssl(
        SIGNER
            .replace("aida", name)
            .replace("/serialNumber=IIN900101300123/OU=BIN012345678901/CN=Aida", subject)
            .replace("emailProtection,1.2.398.3.3.4.1.2.1", usages));
  }

  /** Withdraws a certificate, and says so in a new list. */
  public void revoke(String name) {
    openssl("ca -config plain.cnf -revoke " + name + ".pem -cert root.pem -keyfile root.key");
    list("");
  }

  /** Writes the list anew. */
  public void list(String options) {
    openssl(
        "ca -config plain.cnf -gencrl -cert root.pem -keyfile root.key -out root.crl" + options);
  }

  /** Signs a text; the signature lies in the file of this name. */
  Path signed(String text, String name, String options) throws IOException {
    return signedBy("aida", text, name, options);
  }

  /** The same by somebody who was certified before. */
  Path signedBy(String person, String text, String name, String options) throws IOException {
    Files.writeString(folder.resolve("text"), text);
    openssl(
        "cms -sign -cades -binary -in text -signer %1$s.pem -inkey %1$s.key -outform DER -out "
                .formatted(person)
            + name
            + options);
    return folder.resolve(name);
  }

  /** Puts somebody's key and certificate into a store, with its password in a file beside it. */
  public void keyStore(String person) throws IOException {
    Files.writeString(folder.resolve("password"), "a password");
    openssl(
        "pkcs12 -export -passout file:password -in %1$s.pem -inkey %1$s.key -out %1$s.p12"
            .formatted(person));
  }

  /** Runs a command; {@code D} stands for this authority's folder. */
  public Run run(String words, String... more) {
    var all = Stream.concat(Stream.of(words.split(" +", -1)), Stream.of(more));
    return Run.of(
        all.map(word -> word.startsWith("D/") ? folder + word.substring(1) : word)
            .toArray(String[]::new));
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  private void openssl(String words) {
    var command = Stream.concat(Stream.of("openssl"), Stream.of(words.split(" +", -1))).toList();
    try {
      var process =
          new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
      var said = new String(process.getInputStream().readAllBytes(), UTF_8);
      if (process.waitFor() != 0) throw new AssertionError(command + ": " + said);
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Whether this machine has openssl at all. */
  public static boolean possible() {
    return List.of(System.getenv("PATH").split(":", -1)).stream()
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "openssl")));
  }
}
