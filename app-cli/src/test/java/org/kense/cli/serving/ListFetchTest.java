package org.kense.cli.serving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.kense.cli.signature.Authority;
import org.kense.core.memory.InMemoryRevocationLists;

/** Lists that an authority publishes at an address, and what becomes of a house when it is down. */
@EnabledIf("org.kense.cli.signature.Authority#possible")
class ListFetchTest {
  private final InMemoryRevocationLists kept = new InMemoryRevocationLists();
  @TempDir private Path folder;
  private Authority authority;
  private HttpServer publisher;

  @BeforeEach
  void publish() throws IOException {
    authority = Authority.in(folder);
    publisher = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    publisher.createContext(
        "/root.crl",
        exchange -> {
          var list = Files.readAllBytes(folder.resolve("root.crl"));
          exchange.sendResponseHeaders(200, list.length);
          exchange.getResponseBody().write(list);
          exchange.close();
        });
    publisher.start();
  }

  @AfterEach
  void close() {
    publisher.stop(0);
  }

  private static void awaited(CountDownLatch latch) throws IOException {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      throw new IOException(stopped);
    }
  }

  private Authorities opened() throws IOException {
    var text =
        """
        roots: [root.pem]
        revocation-lists:
          - { address: "http://127.0.0.1:%d/root.crl" }
        """
            .formatted(publisher.getAddress().getPort());
    var file = Files.writeString(folder.resolve("trust.yaml"), text);
    return Authorities.open(TrustFile.read(file, Instant.now()), kept, InstantSource.system());
  }

  private static int lists(Authorities authorities) {
    return authorities.material().lists().size();
  }

  private static boolean soon(BooleanSupplier holds) throws InterruptedException {
    for (var tries = 0; tries < 200 && !holds.getAsBoolean(); tries++) Thread.sleep(50);
    return holds.getAsBoolean();
  }

  @Test
  void it_is_fetched_when_the_house_opens_and_known_when_the_publisher_is_down() throws Exception {
    authority.revoke("aida");
    try (var house = opened()) {
      assertTrue(soon(() -> lists(house) == 1));
    }
    publisher.stop(0);

    try (var house = opened()) {
      assertEquals(1, lists(house));
      var list = house.material().lists().getFirst();
      assertEquals(1, list.getRevokedCertificates().size());
    }
  }

  @Test
  void it_comes_again_and_again_until_the_house_closes() throws Exception {
    authority.list(" -crl_lastupdate 20260101000000Z -crl_nextupdate 20990101000000Z");
    var every = Duration.ofMillis(50);
    var address =
        URI.create("http://127.0.0.1:%d/root.crl".formatted(publisher.getAddress().getPort()));
    var roots = TrustFile.read(trustOfRoot(), Instant.now());
    var trust =
        new Plan.Trust(
            roots.roots(),
            roots.policy(),
            roots.between(),
            List.of(new ListPlace.AtAddress(address, every)));
    try (var house = Authorities.open(trust, kept, InstantSource.system())) {
      assertTrue(soon(() -> lists(house) == 1));
      authority.revoke("aida");

      assertTrue(
          soon(() -> house.material().lists().getFirst().getRevokedCertificates().size() == 1));
    }
  }

  private Path trustOfRoot() throws IOException {
    return Files.writeString(folder.resolve("trust.yaml"), "roots: [root.pem]\n");
  }

  @Test
  void a_house_closes_though_the_publisher_never_ends() throws Exception {
    var asked = new CountDownLatch(1);
    var closed = new CountDownLatch(1);
    publisher.removeContext("/root.crl");
    publisher.createContext(
        "/root.crl",
        exchange -> {
          exchange.sendResponseHeaders(200, 100);
          asked.countDown();
          awaited(closed);
          exchange.close();
        });

    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          try (var house = opened()) {
            asked.await();
            assertEquals(0, lists(house));
          }
        });

    closed.countDown();
  }

  @Test
  void what_is_no_list_of_this_authority_counts_for_nothing() throws Exception {
    Files.writeString(folder.resolve("root.crl"), "half a li");
    try (var house = opened()) {
      assertEquals(0, lists(house));
    }

    assertEquals(List.of(), kept.all());
  }
}
