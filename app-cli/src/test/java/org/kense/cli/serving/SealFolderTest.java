package org.kense.cli.serving;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.cli.Complaint;
import org.kense.cli.Exit;
import org.kense.core.law.Lang;
import org.kense.core.memory.Samples;
import org.kense.core.service.Provider;
import org.kense.core.service.ServiceCode;
import org.kense.signature.seal.Seals;

class SealFolderTest {
  private static final Instant NOW = Instant.parse("2026-03-05T05:00:00Z");
  private static final Provider COLLEGE = Samples.offer(Samples.FREE).provider();
  @TempDir private Path folder;
  private Seals made;

  @BeforeEach
  void a_demo_made_its_seals() {
    made = new OwnSeals(folder, NOW).of(List.of(COLLEGE));
  }

  @Test
  void seals_that_were_made_once_are_used_again() {
    var again = new OwnSeals(folder, NOW).of(List.of(COLLEGE));

    assertEquals(certificate(made), certificate(again));
  }

  @Test
  void a_seal_may_be_for_some_services_only() throws IOException {
    rewrite("institution:", "services: [kg.transcript]\n    institution:");

    var seals = new SealFolder(folder, NOW, Lang.EN).read();

    assertEquals(Set.of(new ServiceCode("kg.transcript")), seals.all().getFirst().services());
  }

  @ParameterizedTest
  @CsvSource({
    "owner: BIN, owner: BIM",
    "key-store: , key-store: no-",
    "password-file: passwords/, key-store:",
    "key-store:, 'slot: 1\n    key: seal\n    pkcs11-library:'",
    "key-store:, 'slot: first\n    key: seal\n    pkcs11-library:'",
    "key-store:, 'pkcs11-library: /lib/token.so\n    key-store:'"
  })
  void a_seal_that_cannot_be_used_stops_the_start(String right, String wrong) throws IOException {
    rewrite(right, wrong);

    var complaint =
        assertThrows(Complaint.class, () -> new SealFolder(folder, NOW, Lang.RU).read());

    assertEquals(Exit.WRONG_USAGE, complaint.exit());
  }

  @ParameterizedTest
  @CsvSource({
    "https://tsa.example/tsp, true",
    "http://127.0.0.1:318/tsp, true",
    "http://tsa.example/tsp, false",
    "ftp://tsa.example, false",
    "nowhere, false"
  })
  void the_time_is_asked_for_in_the_open_only_on_this_machine(String address, boolean allowed)
      throws IOException {
    rewrite("seals:", "time-stamp: " + address + "\nseals:");
    var folder = new SealFolder(this.folder, NOW, Lang.EN);

    if (allowed) assertDoesNotThrow(folder::stamps);
    else assertThrows(Complaint.class, folder::stamps);
    assertEquals(certificate(made), certificate(folder.read()));
  }

  private void rewrite(String of, String to) throws IOException {
    var file = folder.resolve("seals.yaml");
    Files.writeString(file, Files.readString(file).replace(of, to));
  }

  private static Object certificate(Seals seals) {
    return seals.all().getFirst().key().certificate();
  }
}
