package org.kense.signature.press;

import static org.junit.jupiter.api.Assertions.*;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
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

/** Seals that carry along what shows that nobody was revoked when they were made. */
@WithNotary
final class LastingPressTest {
  private static final SealedHouse HOUSE = new SealedHouse();
  private static final Notary NOTARY = Notary.only();
  private static final Roots ROOTS =
      new Roots(
          List.of(
              new Root(HOUSE.authority.root(), Revocation.DEMANDED),
              NOTARY.root(Revocation.DEMANDED)));
  private static final Material LISTS =
      lists(HOUSE.authority.revoked(List.of(), SealedHouse.NOW)).and(lists(NOTARY.list()));
  private static final Sheet SHEET =
      new Sheet(
          new Sheet.Origin(Samples.COLLEGE, Samples.FREE.ref().code(), Sheet.Kind.RESULT),
          Lang.KY,
          "Sample College",
          "Маалымкат",
          "70026000000123",
          LocalDate.of(2026, 3, 5),
          List.of(),
          List.of("Окуйт."));

  private HttpServer server;

  @BeforeEach
  void somebody_knows_the_time() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          var reply = NOTARY.reply(exchange.getRequestBody().readAllBytes());
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
  void such_a_seal_is_valid_for_who_has_no_lists_and_stays_a_document_for_the_archive()
      throws Exception {
    var lasting = sealed(LISTS);

    var found = found(lasting, Material.NONE);

    assertEquals(Verdict.VALID, found.verdict(), found::toString);
    ArchiveTest.knows_its_trade();
    assertEquals(List.of(), ArchiveTest.broken(lasting, PDFAFlavour.PDFA_2_A));
  }

  @Test
  @EnabledIf("org.kense.signature.press.Poppler#installed")
  void another_reader_finds_it_valid_too() {
    var said = Poppler.signatures(sealed(LISTS));

    assertTrue(said.contains("Signature is Valid"), said);
    assertFalse(said.contains("Signature #2"), said);
  }

  @Test
  void where_a_list_is_missing_it_is_stamped_only_and_who_has_the_lists_can_check_it() {
    var stamped = sealed(lists(NOTARY.list()));

    assertEquals(Verdict.INDETERMINATE, found(stamped, Material.NONE).verdict());
    assertEquals(Verdict.VALID, found(stamped, LISTS).verdict());
  }

  private static Material lists(byte[] list) {
    return MaterialFile.lists(list).orElseThrow();
  }

  private byte[] sealed(Material known) {
    var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    var authority = new TimeStampAuthority(address, Duration.ofSeconds(5));
    var reliance = new Reliance(ROOTS, known, Policy.standard(), NOTARY.now());
    return SealedHouse.press(HOUSE.key, new PdfSealer(authority, () -> reliance))
        .print(SHEET)
        .pdf();
  }

  private static Finding found(byte[] pdf, Material material) {
    var reliance = new Reliance(ROOTS, material, Policy.standard(), NOTARY.now());
    return new Validator().pdf(pdf, Terms.of(reliance));
  }
}
