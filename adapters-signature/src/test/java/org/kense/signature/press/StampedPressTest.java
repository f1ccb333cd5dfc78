package org.kense.signature.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.kense.core.law.Lang;
import org.kense.core.memory.Samples;
import org.kense.core.port.SignatureVerifier.Verdict;
import org.kense.core.words.Sheet;
import org.kense.signature.SealedHouse;
import org.kense.signature.pdf.Notary;
import org.kense.signature.pdf.WithNotary;
import org.kense.signature.seal.PdfSealer;
import org.kense.signature.seal.TimeStampAuthority;
import org.kense.signature.trust.Material;
import org.kense.signature.trust.MaterialFile;
import org.kense.signature.trust.Policy;
import org.kense.signature.trust.Reliance;
import org.kense.signature.trust.Revocation;
import org.kense.signature.trust.Root;
import org.kense.signature.trust.Roots;
import org.kense.signature.validation.Finding;
import org.kense.signature.validation.Terms;
import org.kense.signature.validation.Validator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Seals with time-stamps, which an authority of openssl's gives over HTTP. */
@WithNotary
final class StampedPressTest {
  private static final SealedHouse HOUSE = new SealedHouse();
  private static final Notary NOTARY = Notary.only();
  private static final Sheet SHEET =
      new Sheet(
          new Sheet.Origin(Samples.COLLEGE, Samples.FREE.ref().code(), Sheet.Kind.RESULT),
          Lang.KK,
          "Sample College",
          "Анықтама",
          "70026000000123",
          LocalDate.of(2026, 3, 5),
          List.of(),
          List.of("Office."));

  private HttpServer server;
  private UnaryOperator<byte[]> authority = NOTARY::reply;

  @BeforeEach
  void somebody_knows_the_time() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          var reply = authority.apply(exchange.getRequestBody().readAllBytes());
          exchange.sendResponseHeaders(200, reply.length);
          exchange.getResponseBody().write(reply);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void nobody_does() {
    server.stop(0);
  }

  @Test
  void a_seal_proves_when_it_was_made_and_the_document_stays_one_for_the_archive()
      throws Exception {
    var sealed = printed();

    var found = found(sealed);

    assertEquals(Verdict.VALID, found.verdict(), found::toString);
    assertTrue(found.signers().getFirst().proven().isPresent(), found::toString);
    ArchiveTest.knows_its_trade();
    assertEquals(List.of(), ArchiveTest.broken(sealed, PDFAFlavour.PDFA_2_A));
  }

  @Test
  @EnabledIf("org.kense.signature.press.Poppler#installed")
  void another_reader_finds_it_valid_too() {
    var said = Poppler.signatures(printed());

    assertTrue(said.contains("Signature is Valid"), said);
    assertFalse(said.contains("Signature #2"), said);
  }

  @Test
  void a_list_that_holds_is_good_for_what_was_sealed_after_it_was_made() {
    var list = HOUSE.authority.revoked(List.of(), SealedHouse.NOW);
    var known = MaterialFile.lists(list).orElseThrow();
    var root = new Root(HOUSE.authority.root(), Revocation.DEMANDED);

    var stamped = found(printed(), root, known);
    server.stop(0);
    var unstamped = found(printed(), root, known);

    assertEquals(Verdict.VALID, stamped.verdict(), stamped::toString);
    assertEquals(Verdict.VALID, unstamped.verdict(), unstamped::toString);
    assertEquals(Verdict.INDETERMINATE, found(printed(), root, Material.NONE).verdict());
  }

  @Test
  void a_seal_that_was_revoked_before_it_was_made_is_never_valid() {
    var list =
        HOUSE.authority.revoked(List.of(HOUSE.key.certificate()), SealedHouse.NOW.plusSeconds(1));
    var root = new Root(HOUSE.authority.root(), Revocation.DEMANDED);

    var found = found(printed(), root, MaterialFile.lists(list).orElseThrow());

    assertNotEquals(Verdict.VALID, found.verdict(), found::toString);
  }

  @Test
  void who_gives_no_time_keeps_no_result_back() {
    authority = StampedPressTest::sleep;

    assertUnstamped();
  }

  @Test
  void who_refuses_answers_another_question_or_talks_nonsense_is_not_believed() {
    var stale = NOTARY.reply(Question.about("another"));

    authority = question -> stale;
    assertUnstamped();
    authority = question -> NOTARY.reply(new byte[] {1});
    assertUnstamped();
    authority = question -> new byte[] {1, 2};
    assertUnstamped();
    server.stop(0);
    assertUnstamped();
  }

  private void assertUnstamped() {
    var found = found(printed());

    assertEquals(Verdict.VALID, found.verdict(), found::toString);
    assertEquals(List.of(), found.signers().getFirst().stamps().all());
  }

  private static byte[] sleep(byte[] question) {
    try {
      Thread.sleep(Duration.ofSeconds(4));
      return question;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private byte[] printed() {
    var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    var sealer = new PdfSealer(new TimeStampAuthority(address, Duration.ofSeconds(2)));
    return SealedHouse.press(HOUSE.key, sealer).print(SHEET).pdf();
  }

  private static Finding found(byte[] pdf) {
    return found(pdf, new Root(HOUSE.authority.root(), Revocation.NOT_CHECKED), Material.NONE);
  }

  private static Finding found(byte[] pdf, Root root, Material material) {
    var roots = new Roots(List.of(root, NOTARY.root(Revocation.NOT_CHECKED)));
    var reliance = new Reliance(roots, material, Policy.standard(), NOTARY.now());
    return new Validator().pdf(pdf, Terms.of(reliance));
  }
}
