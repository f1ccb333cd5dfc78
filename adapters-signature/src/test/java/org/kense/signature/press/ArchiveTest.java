package org.kense.signature.press;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kense.core.law.Lang;
import org.kense.core.words.Sheet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** PDF for decades (ISO 19005-2, level A) and for everybody (ISO 14289-1), as veraPDF judges it. */
final class ArchiveTest {
  @BeforeAll
  static void knows_its_trade() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFA_2_A", "PDFA_2_B", "PDFUA_1"})
  void a_sheet_keeps_every_rule_of_the_standard(PDFAFlavour standard) throws Exception {
    var rows = List.of(new Sheet.Row("Аты-жөні", "Айгүл Өмүрбекова"), new Sheet.Row("", "漢 😀"));
    var sheet = Printed.sheet(Lang.KK, rows, "Қазақ, ".repeat(500), "Қыргыз");

    var broken = broken(new PdfPress().print(sheet, Optional.empty()), standard);

    assertEquals(List.of(), broken);
  }

  static List<String> broken(byte[] pdf, PDFAFlavour standard) throws Exception {
    try (var parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
        var validator = Foundries.defaultInstance().createValidator(standard, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
          .toList();
    }
  }
}
