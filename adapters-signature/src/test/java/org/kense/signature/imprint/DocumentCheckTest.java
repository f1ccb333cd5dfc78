package org.kense.signature.imprint;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kense.core.memory.Samples.COLLEGE;
import static org.kense.core.memory.Samples.FREE;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kense.core.law.Lang;
import org.kense.core.words.Sheet;
import org.kense.signature.SealedHouse;
import org.kense.signature.press.PdfPress;
import org.kense.signature.trust.Material;
import org.kense.signature.trust.Policy;
import org.kense.signature.trust.Reliance;
import org.kense.signature.trust.Roots;

@Execution(ExecutionMode.CONCURRENT)
final class DocumentCheckTest {
  private static final SealedHouse HOUSE = new SealedHouse();
  private static final Sheet SHEET = with("Айдай 漢 😀 \u0007 Өмүрбек кызы");
  private static byte[] pdf;

  @BeforeAll
  static void a_notice_was_printed() {
    pdf = HOUSE.notice(HOUSE.registered(Lang.KK));
  }

  @ParameterizedTest
  @CsvSource({
    "150, 0, 0.5",
    "150, 1.3, 0.3",
    "150, -2.5, 0.7",
    "200, 2.2, 0.3",
    "200, -1.5, 0.7",
    "300, 0.6, 0.5"
  })
  void a_worn_scan_is_read(int dotsAnInch, double degrees, float quality) throws IOException {
    var scans = new ArrayList<byte[]>();
    for (var page : Scans.pictures(pdf, dotsAnInch)) {
      scans.add(Scans.worn(page, degrees, quality));
    }

    assertEquals(genuine(scans.size()), found(HOUSE.trust(), scans.toArray(byte[][]::new)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void a_page_may_lie_on_its_side_or_head(int quarters) throws IOException {
    var scans = new ArrayList<byte[]>();
    for (var page : Scans.pictures(pdf, 200)) scans.add(Scans.png(Scans.turned(page, quarters)));

    assertEquals(genuine(scans.size()), found(HOUSE.trust(), scans.toArray(byte[][]::new)));
  }

  @Test
  void the_file_itself_is_read_and_its_text_compared() {
    var imprint = Optional.of(new Imprints(Optional.empty()).of(SHEET, HOUSE.key));
    var other = with("Динара Өмүрбек кызы");

    assertEquals(List.of(List.of(Finding.GENUINE)), found(HOUSE.trust(), pdf));
    assertEquals(
        List.of(List.of(Finding.GENUINE)),
        found(HOUSE.trust(), new PdfPress().print(SHEET, imprint)));
    assertEquals(
        List.of(List.of(Finding.TEXT_DIFFERS)),
        found(HOUSE.trust(), new PdfPress().print(other, imprint)));
  }

  @Test
  void what_has_no_code_and_what_is_damaged_are_told_apart() throws IOException {
    var symbols = List.copyOf(symbols());

    assertEquals(List.of(List.of(Finding.NO_CODE)), found(HOUSE.trust(), Scans.sheet(List.of())));
    assertEquals(
        List.of(List.of(Finding.UNREADABLE)),
        found(HOUSE.trust(), Scans.sheet(symbols.subList(0, 1))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "%PDF-", "%PDF-1.7 nothing", "no picture at all", "\u0089PNG\r\n"})
  void what_is_no_document_is_unreadable(String content) {
    assertEquals(
        List.of(List.of(Finding.UNREADABLE)), found(HOUSE.trust(), content.getBytes(US_ASCII)));
  }

  @Test
  void symbols_of_one_sheet_may_lie_in_several_files() throws IOException {
    var symbols = List.copyOf(symbols());
    var pages =
        IntStream.range(0, symbols.size()).mapToObj(i -> page(symbols.subList(i, i + 1))).toList();

    var found = found(HOUSE.trust(), pages.toArray(byte[][]::new));

    assertEquals(genuine(pages.size()), found);
  }

  @Test
  void a_certificate_that_ran_out_and_a_list_of_somebody_else_are_told() throws IOException {
    var paper = page(List.copyOf(symbols()));
    var late = SealedHouse.NOW.plus(Duration.ofDays(4000));
    var foreign = Lists.of(SealedHouse.authority());

    assertEquals(List.of(List.of(Finding.OUT_OF_TIME)), found(HOUSE.trust(late), paper));
    assertEquals(
        List.of(List.of(Finding.REVOCATION_UNKNOWN)), found(Lists.with(HOUSE, foreign), paper));
    assertEquals(List.of(List.of(Finding.GENUINE)), found(Lists.revoking(HOUSE), paper));
  }

  @Test
  void whom_nobody_trusts_who_is_no_organisation_or_borrows_a_signature_proves_nothing()
      throws IOException {
    var jws = Forgery.of(Symbols.joined(symbols()).orElseThrow());
    var other = HOUSE.authority.certify("Other College", "BIN111111111111");
    var person = HOUSE.authority.certify("Somebody", "no number");
    var none =
        new Reliance(new Roots(List.of()), Material.NONE, Policy.standard(), SealedHouse.NOW);

    assertEquals(List.of(List.of(Finding.UNKNOWN_KEY)), found(none, page(List.copyOf(symbols()))));
    assertEquals(
        List.of(List.of(Finding.UNKNOWN_KEY)),
        found(HOUSE.trust(), paper(new Signing(person).compact(SignedData.of(SHEET)))));
    var borrowed = Forgery.of(new Signing(other).compact(SignedData.of(SHEET)));
    assertEquals(
        List.of(List.of(Finding.TAMPERED)), found(HOUSE.trust(), paper(jws.under(borrowed))));
  }

  private static List<List<Finding>> genuine(int files) {
    return Collections.nCopies(files, List.of(Finding.GENUINE));
  }

  private static Sheet with(String name) {
    return new Sheet(
        new Sheet.Origin(COLLEGE, FREE.ref().code(), Sheet.Kind.RESULT),
        Lang.KY,
        "Sample College",
        "Certificate",
        "70026000000123",
        LocalDate.of(2026, 3, 5),
        List.of(new Sheet.Row("Аты-жөнү", name)),
        List.of("Office."));
  }

  private static List<List<Finding>> found(Reliance trust, byte[]... files) {
    return new DocumentCheck(trust)
        .judge(List.of(files)).stream()
            .map(judged -> judged.stream().map(Judgement::finding).toList())
            .toList();
  }

  private static Set<Symbol> symbols() throws IOException {
    var symbols = new HashSet<Symbol>();
    for (var page : Scans.pictures(pdf, 200)) symbols.addAll(SymbolReader.read(page).symbols());
    return symbols;
  }

  private static byte[] paper(String jws) {
    return page(Symbols.of(jws, Forgery.MARK));
  }

  private static byte[] page(List<Symbol> symbols) {
    try {
      return Scans.sheet(symbols);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
