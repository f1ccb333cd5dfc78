package org.kense.signature.press;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.Clause;
import org.kense.core.law.Lang;
import org.kense.core.words.Sheet;

@Clause("CSC-25.3")
final class PdfPressTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN | Number: 70026000123 Date: 1 September 2026 | Page 1 of 1",
        "RU | Номер: 70026000123 Дата: 1 сентября 2026 года | Страница 1 из 1",
        "KK | Нөмірі: 70026000123 Күні: 2026 жылғы 1 қыркүйек | 1-бет, барлығы 1",
        "KY | Номери: 70026000123 Күнү: 2026-жылдын 1-сентябры | 1-бет, бардыгы 1"
      })
  void a_sheet_says_who_issues_what_under_which_number_and_when(
      Lang lang, String known, String foot) throws IOException {
    var sheet = Printed.sheet(lang, List.of(), "Aida studies here.");

    try (var printed = Printed.of(sheet)) {
      assertEquals(
          "Sample College Certificate of study %s Aida studies here. 70026000123 %s"
              .formatted(known, foot),
          printed.text());
      assertEquals(lang.tag(), printed.document.getDocumentCatalog().getLanguage());
      assertEquals("Certificate of study 70026000123", printed.title());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "EN, ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz",
    "RU, АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "KK, АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя",
    "KY, АБВГДЕЁЖЗИЙКЛМНҢОӨПРСТУҮФХЦЧШЩЪЫЬЭЮЯ абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя"
  })
  void every_letter_of_the_four_languages_survives_thin_and_bold(Lang lang, String letters)
      throws IOException {
    var sheet = Printed.sheet(lang, List.of(), letters);
    var bold =
        new Sheet(
            Printed.ORIGIN,
            lang,
            letters,
            letters,
            "1",
            sheet.date(),
            List.of(),
            sheet.paragraphs());

    try (var printed = Printed.of(bold)) {
      assertEquals(3, printed.count(letters), printed.text());
    }
  }

  @Test
  void all_fonts_are_in_the_document() throws IOException {
    try (var printed = Printed.of(Printed.sheet(Lang.KK, List.of(), "Қазақ"))) {
      var fonts = printed.fonts();

      assertEquals(2, fonts.size());
      assertTrue(fonts.stream().allMatch(font -> font.isEmbedded()));
      assertTrue(fonts.stream().allMatch(font -> font.getName().contains("DejaVuSans")));
    }
  }

  @Test
  void a_draft_has_no_number_and_says_none() throws IOException {
    var draft =
        new Sheet(
            Printed.ORIGIN,
            Lang.EN,
            "College",
            "Title",
            "",
            LocalDate.of(2026, 9, 1),
            List.of(),
            List.of());

    try (var printed = Printed.of(draft)) {
      assertEquals("College Title Date: 1 September 2026 Page 1 of 1", printed.text());
    }
  }

  @Test
  void the_same_sheet_is_the_same_bytes_and_holds_no_time_but_its_own() throws Exception {
    var sheet = Printed.sheet(Lang.RU, List.of(new Sheet.Row("Имя", "Аида")), "Справка");
    Callable<byte[]> press = () -> new PdfPress().print(sheet, Optional.empty());

    var printed = List.<Future<byte[]>>of();
    try (var presses = Executors.newFixedThreadPool(4)) {
      printed = presses.invokeAll(Collections.nCopies(8, press));
    }

    for (var each : printed) {
      assertArrayEquals(printed.getFirst().resultNow(), each.resultNow());
    }
    try (var read = Printed.of(sheet)) {
      assertNull(read.document.getDocumentInformation().getCreationDate());
      assertFalse(read.metadata().contains("Date>"), read.metadata());
    }
  }
}
