package org.kense.cli.serving;

import static org.junit.jupiter.api.Assertions.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.cli.Complaint;
import org.kense.cli.Exit;
import org.kense.cli.Run;
import org.kense.cli.signature.Authority;
import org.kense.core.memory.InMemoryRevocationLists;
import org.kense.signature.trust.Revocation;

/** Files by which a house judges certificates; the lists among them change while it is open. */
@EnabledIf("org.kense.cli.signature.Authority#possible")
class TrustFileTest {
  private static final String SOUND =
      """
      roots: [root.pem]
      certificates: [aida.pem]
      revocation-lists:
        - { file: root.crl }
      """;
  private static final String OLD =
      " -crl_lastupdate 20200101000000Z -crl_nextupdate 20990101000000Z";

  @TempDir private Path folder;
  private final InMemoryRevocationLists kept = new InMemoryRevocationLists();
  private Authority authority;
  private int changes;

  @BeforeEach
  void make() throws IOException {
    authority = Authority.in(folder);
    Files.writeString(folder.resolve("policy.properties"), "digest.1.2.3 = SHA-256\n");
  }

  private Plan.Trust trust(String text) throws IOException {
    var file = Files.writeString(folder.resolve("trust.yaml"), text);
    return TrustFile.read(file, Instant.now());
  }

  private Authorities opened() throws IOException {
    return Authorities.open(trust(SOUND), kept, InstantSource.system());
  }

  @Test
  void roots_demand_proof_that_nothing_was_revoked() throws IOException {
    var trust = trust(SOUND);

    assertEquals(Revocation.DEMANDED, trust.roots().getFirst().revocation());
    assertEquals(1, trust.between().certificates().size());
    assertEquals(1, opened().material().lists().size());
  }

  @Test
  void a_list_put_in_the_place_of_another_counts_at_once() throws IOException {
    var trust = opened();
    assertEquals(0, withdrawn(trust));

    authority.revoke("aida");
    touched();

    assertEquals(1, withdrawn(trust));
  }

  @Test
  void an_older_list_or_no_list_leaves_what_was_known() throws IOException {
    authority.revoke("aida");
    var trust = opened();
    Files.writeString(folder.resolve("index.txt"), "");

    authority.list(OLD);
    touched();
    assertEquals(1, withdrawn(trust));

    Files.writeString(folder.resolve("root.crl"), "half a li");
    touched();
    assertEquals(1, withdrawn(trust));

    Files.delete(folder.resolve("root.crl"));
    assertEquals(1, withdrawn(trust));
  }

  @Test
  void an_older_list_put_there_while_the_house_was_closed_counts_no_more() throws IOException {
    authority.revoke("aida");
    assertEquals(1, withdrawn(opened()));
    Files.writeString(folder.resolve("index.txt"), "");
    authority.list(OLD);

    assertEquals(1, withdrawn(opened()));
  }

  private static int withdrawn(Authorities trust) {
    return trust.material().lists().getFirst().getRevokedCertificates().size();
  }

  private void touched() throws IOException {
    var later = FileTime.from(Instant.now().plusSeconds(++changes));
    Files.setLastModifiedTime(folder.resolve("root.crl"), later);
  }

  @ParameterizedTest
  @CsvSource({
    "root.pem, nowhere.pem, There is no file",
    "root.pem, index.txt, holds no certificate",
    "root.pem, aida.pem, holds no certificate of an authority",
    "[root.pem], [], roots",
    "aida.pem, root.crl, holds no certificate",
    "root.crl, aida.pem, holds no revocation list",
    "root.crl, nowhere.crl, There is no file",
    "roots:, root:, root",
    "file:, adress:, adress",
    "file: root.crl, 'address: ftp://ca.example/root.crl', ftp",
    "file: root.crl, 'address: http://ca.example/root.crl, every-minutes: 0', every-minutes",
    "file: root.crl, 'address: http://ca.example/%zz', %zz",
    "file: root.crl, 'file: root.crl, address: http://ca.example/root.crl', file",
    "roots:, 'policy: policy.properties\nroots:', missing"
  })
  void what_can_not_be_used_stops_the_start(String right, String wrong, String words)
      throws IOException {
    var text = SOUND.replace(right, wrong);

    var complaint = assertThrows(Complaint.class, () -> trust(text));
    var run =
        Run.of(
            "serve",
            "--lang=en",
            "--data=" + folder.resolve("data"),
            "--trust=" + folder.resolve("trust.yaml"));

    assertEquals(Exit.WRONG_USAGE, complaint.exit());
    assertEquals(Exit.WRONG_USAGE, run.exit());
    assertTrue(run.err().contains(words), run.err());
  }
}
