package org.kense.signature.layout;

import static org.junit.jupiter.api.Assertions.*;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.access.InstitutionId;
import org.kense.core.law.Lang;
import org.kense.core.service.ServiceCode;
import org.kense.core.words.Sheet;
import org.kense.signature.press.PdfPress;

/** Which layout a sheet has, and that it is seen on paper. */
class LayoutsTest {
  private static Layout layout(String motto) {
    var html =
        new String(Layout.SHIPPED.html(), StandardCharsets.UTF_8)
            .replace("<p class=\"issuer\"", "<p>" + motto + "</p><p class=\"issuer\"");
    return Layout.read(html.getBytes(StandardCharsets.UTF_8), name -> Optional.empty()).get();
  }

  private static Sheet.Origin origin(String institution, Sheet.Kind kind) {
    return new Sheet.Origin(new InstitutionId(institution), new ServiceCode("kz.duplicate"), kind);
  }

  private static Sheet sheet(Sheet.Origin origin, Lang lang) {
    return new Sheet(
        origin,
        lang,
        "Шымкент университеті",
        "Анықтама",
        "12-Ә",
        LocalDate.of(2026, 3, 5),
        List.of(new Sheet.Row("Аты", "Гүлнұр Әбдіхалықова")),
        List.of("Оқиды."));
  }

  private static String text(Layouts layouts, Sheet sheet) throws Exception {
    try (var pdf = Loader.loadPDF(new PdfPress(layouts).print(sheet, Optional.empty()))) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "university, RESULT, own result",
    "university, NOTICE, own",
    "school, RESULT, results of all",
    "school, NOTICE, all"
  })
  void the_nearest_layout_is_taken(String institution, Sheet.Kind kind, String motto)
      throws Exception {
    var layouts =
        new Layouts(
            Map.of(
                "university/result", layout("own result."),
                "university/sheet", layout("own."),
                "result", layout("results of all."),
                "sheet", layout("all.")));

    var text = text(layouts, sheet(origin(institution, kind), Lang.KK));

    assertTrue(text.lines().anyMatch(line -> line.strip().equals(motto + ".")), text);
  }

  @ParameterizedTest
  @CsvSource({"EN, Number:", "RU, Номер:", "KK, Нөмірі:", "KY, Номери:"})
  void its_words_are_in_the_language_of_the_sheet(Lang lang, String word) throws Exception {
    var layouts = new Layouts(Map.of("sheet", layout("Мекеме.")));

    var text = text(layouts, sheet(origin("university", Sheet.Kind.RESULT), lang));

    assertTrue(text.contains(word + " 12-Ә"), text);
    assertTrue(text.contains("Гүлнұр Әбдіхалықова") && text.contains("Мекеме."), text);
  }

  @Test
  void where_a_layout_lacks_the_language_it_speaks_russian() throws Exception {
    var html =
        new String(Layout.SHIPPED.html(), StandardCharsets.UTF_8)
            .replaceAll("<span lang=\"(en|ky)\">.*</span>", "");
    var bytes = html.getBytes(StandardCharsets.UTF_8);
    var two = Layout.read(bytes, name -> Optional.empty()).get();

    var text =
        text(
            new Layouts(Map.of("sheet", two)),
            sheet(origin("university", Sheet.Kind.RESULT), Lang.EN));

    assertTrue(text.contains("Номер: 12-Ә"), text);
  }

  @Test
  void what_is_printed_twice_is_alike() {
    var press = new PdfPress(new Layouts(Map.of("sheet", layout("Мекеме."))));
    var sheet = sheet(origin("university", Sheet.Kind.RESULT), Lang.KK);

    assertArrayEquals(press.print(sheet, Optional.empty()), press.print(sheet, Optional.empty()));
  }
}
