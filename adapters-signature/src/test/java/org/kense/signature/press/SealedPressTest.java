package org.kense.signature.press;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kense.core.law.Lang;
import org.kense.core.memory.Samples;
import org.kense.core.service.ServiceCode;
import org.kense.core.words.Sheet;
import org.kense.signature.SealedHouse;
import org.kense.signature.imprint.Imprints;
import org.kense.signature.seal.PdfSealer;
import org.kense.signature.seal.Seal;
import org.kense.signature.seal.Seals;
import org.verapdf.pdfa.flavours.PDFAFlavour;

final class SealedPressTest {
  private static final SealedHouse HOUSE = new SealedHouse();
  private static final String LETTERS = "әғқңөұүһі ӘҒҚҢӨҰҮҺІ ёъыэ";

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Lang.class)
  @EnabledIf("org.kense.signature.press.Poppler#installed")
  void others_find_the_seal_valid_over_the_whole_document_and_read_its_text(Lang lang)
      throws IOException {
    var file = folder.resolve("sheet.pdf");
    Files.write(file, HOUSE.press.print(sheet(lang)).pdf());

    var sealed = Poppler.say("pdfsig", "-nocert", file.toString());
    var text = Poppler.say("pdftotext", file.toString(), "-").replaceAll("\\s+", " ");

    assertTrue(sealed.contains("Signature is Valid"), sealed);
    assertTrue(sealed.contains("Total document signed"), sealed);
    assertTrue(sealed.contains("ETSI.CAdES.detached"), sealed);
    assertTrue(sealed.contains("Common Name: Sample College"), sealed);
    for (var words : List.of("Office of Үлгі", LETTERS, "Certificate of study")) {
      assertTrue(text.contains(words), text);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFA_2_A", "PDFA_2_B", "PDFUA_1"})
  void a_sealed_sheet_keeps_every_rule_of_the_standard(PDFAFlavour standard) throws Exception {
    ArchiveTest.knows_its_trade();

    assertEquals(List.of(), ArchiveTest.broken(HOUSE.press.print(sheet(Lang.KK)).pdf(), standard));
  }

  @Test
  void the_same_sheet_bears_the_same_mark_and_the_address_to_check_it() throws IOException {
    var first = HOUSE.press.print(sheet(Lang.EN));
    var again = HOUSE.press.print(sheet(Lang.EN));

    assertEquals(first.mark(), again.mark());
    try (var read = Printed.read(first.pdf())) {
      var address = SealedHouse.PAGE + "/check/70026000123/" + first.mark().orElseThrow();
      assertEquals(1, read.count(address), read.text());
    }
  }

  @Test
  void a_draft_another_institution_and_a_service_without_the_right_are_not_sealed() {
    var other = new Seal(Samples.COLLEGE, HOUSE.key, Set.of(new ServiceCode("kg.other")));
    var narrow =
        new SealedPress(
            new PdfPress(),
            new Seals(List.of(other)),
            new Imprints(Optional.empty()),
            new PdfSealer(),
            () -> SealedHouse.NOW);
    var draft = numbered("");

    assertEquals(Optional.empty(), narrow.print(sheet(Lang.EN)).mark());
    assertEquals(Optional.empty(), HOUSE.press.print(draft).mark());
    assertArrayEquals(
        new PdfPress().print(draft, Optional.empty()), HOUSE.press.print(draft).pdf());
    assertEquals(
        Optional.empty(),
        HOUSE.press.print(Printed.sheet(Lang.EN, List.of(), "of another institution")).mark());
  }

  @Test
  void nothing_goes_out_under_a_seal_that_has_run_out() {
    var late =
        new SealedPress(
            new PdfPress(),
            new Seals(List.of(new Seal(Samples.COLLEGE, HOUSE.key, Set.of()))),
            new Imprints(Optional.empty()),
            new PdfSealer(),
            () -> HOUSE.key.certificate().getNotAfter().toInstant().plusSeconds(1));

    assertThrows(IllegalStateException.class, () -> late.print(sheet(Lang.EN)));
  }

  private static Sheet sheet(Lang lang) {
    var plain = Printed.sheet(lang, List.of(new Sheet.Row("Office of", "Үлгі")), LETTERS);
    return of(plain, plain.number());
  }

  private static Sheet numbered(String number) {
    return of(Printed.sheet(Lang.EN, List.of()), number);
  }

  private static Sheet of(Sheet plain, String number) {
    return new Sheet(
        new Sheet.Origin(Samples.COLLEGE, Samples.FREE.ref().code(), Sheet.Kind.RESULT),
        plain.lang(),
        plain.issuer(),
        plain.title(),
        number,
        plain.date(),
        plain.rows(),
        plain.paragraphs());
  }
}
