package org.kense.signature.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kense.core.law.Lang;
import org.kense.core.memory.Samples;
import org.kense.core.port.SignatureVerifier.Verdict;
import org.kense.core.words.Sheet;
import org.kense.signature.SealedHouse;
import org.kense.signature.pdf.Notary;
import org.kense.signature.pdf.WithNotary;
import org.kense.signature.seal.NoTimeStamp;
import org.kense.signature.seal.PdfSealer;
import org.kense.signature.seal.TimeStampAuthority;
import org.kense.signature.stamp.Stamp;
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

/** No time-stamp goes into a seal that would prove nothing to who trusts the same. */
@WithNotary
final class CheckedStampTest {
  private static final SealedHouse HOUSE = new SealedHouse();
  private static final Notary NOTARY = Notary.only();
  private static final Root OWN = new Root(HOUSE.authority.root(), Revocation.DEMANDED);
  private static final Root NOTARYS = NOTARY.root(Revocation.DEMANDED);
  private static final Material OWN_LIST =
      lists(HOUSE.authority.revoked(List.of(), SealedHouse.NOW));
  private static final Material LISTS = OWN_LIST.and(lists(NOTARY.list()));
  private static final Sheet SHEET =
      new Sheet(
          new Sheet.Origin(Samples.COLLEGE, Samples.FREE.ref().code(), Sheet.Kind.RESULT),
          Lang.RU,
          "Sample College",
          "Справка",
          "70026000000123",
          LocalDate.of(2026, 3, 5),
          List.of(),
          List.of("Учится."));

  private HttpServer server;
  private HttpHandler authority = CheckedStampTest::stamp;

  @BeforeEach
  void somebody_knows_the_time() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> authority.handle(exchange));
    server.start();
  }

  @AfterEach
  void nobody_does() {
    server.stop(0);
  }

  @Test
  void a_stamp_that_holds_goes_in() {
    assertEquals(1, stamps(sealed(LISTS, OWN, NOTARYS)).size());
  }

  @Test
  void a_stamp_of_nobody_who_is_trusted_does_not() {
    assertEquals(List.of(), stamps(sealed(LISTS, OWN)));
  }

  @Test
  void a_stamp_whose_authority_was_withdrawn_does_not() {
    assertEquals(
        List.of(), stamps(sealed(OWN_LIST.and(lists(NOTARY.listWithout("clock"))), OWN, NOTARYS)));
  }

  @Test
  void a_stamp_of_which_no_list_speaks_goes_in_for_who_will_have_one() {
    assertEquals(1, stamps(sealed(OWN_LIST, OWN, NOTARYS)).size());
  }

  @Test
  void an_answer_without_end_is_read_no_further_than_a_stamp_may_be_long() {
    var written = new AtomicLong();
    authority = exchange -> pour(exchange, written);

    var refused =
        assertThrows(
            NoTimeStamp.class,
            () -> asked().getTimeStampResponse(DigestAlgorithm.SHA256, new byte[32]));

    assertTrue(refused.getMessage().contains("more than 1048576 bytes"), refused::getMessage);
    assertTrue(written.get() < 32L << 20, () -> "written: " + written);
  }

  private static void stamp(HttpExchange exchange) throws IOException {
    var reply = NOTARY.reply(exchange.getRequestBody().readAllBytes());
    exchange.sendResponseHeaders(200, reply.length);
    exchange.getResponseBody().write(reply);
    exchange.close();
  }

  /** Until nobody takes any more, or a hundred megabytes. */
  private static void pour(HttpExchange exchange, AtomicLong written) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    var part = new byte[1 << 16];
    for (var parts = 0; parts < 1600; parts++) {
      exchange.getResponseBody().write(part);
      written.addAndGet(part.length);
    }
    exchange.close();
  }

  private static Material lists(byte[] list) {
    return MaterialFile.lists(list).orElseThrow();
  }

  private TimeStampAuthority asked() {
    var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    return new TimeStampAuthority(address, Duration.ofSeconds(5));
  }

  private byte[] sealed(Material known, Root... roots) {
    var reliance = new Reliance(new Roots(List.of(roots)), known, Policy.standard(), NOTARY.now());
    return SealedHouse.press(HOUSE.key, new PdfSealer(asked(), () -> reliance)).print(SHEET).pdf();
  }

  private static List<Stamp> stamps(byte[] pdf) {
    var found = found(pdf);
    assertEquals(Verdict.VALID, found.verdict(), found::toString);
    return found.signers().getFirst().stamps().all();
  }

  private static Finding found(byte[] pdf) {
    var roots = new Roots(List.of(OWN, NOTARYS));
    return new Validator()
        .pdf(pdf, Terms.of(new Reliance(roots, LISTS, Policy.standard(), NOTARY.now())));
  }
}
