package org.kense.cli.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.*;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kense.cli.Run;
import org.kense.core.Clause;
import org.kense.core.form.Sha256;
import org.kense.core.law.Lang;
import org.kense.persistence.definition.ShippedDefinitions;

class ServicePageTest {
  @TempDir private Path folder;

  static Stream<Arguments> pages() {
    return ShippedDefinitions.names().stream()
        .flatMap(name -> Stream.of(Lang.values()).map(lang -> Arguments.of(name, lang.tag())));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void the_html_standard_has_nothing_against_a_page(String name, String lang) throws Exception {
    var validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    validator.setNoLangDetect(true);

    var complaints = validator.validate(new ByteArrayInputStream(page(name, lang).getBytes(UTF_8)));

    assertEquals("", complaints);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void every_clause_of_the_file_is_on_the_page(String name, String lang) {
    var cited = found("requirement: ([A-Z0-9.-]+[A-Z0-9])", yaml(name));

    var shown = page(name, lang);

    assertFalse(cited.isEmpty());
    for (var requirement : cited) assertTrue(shown.contains("[" + requirement + "]"), requirement);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void what_is_assumed_is_marked_and_listed(String name, String lang) {
    var shown = page(name, lang);

    var marks = Pattern.compile("class=\"assumed\"").matcher(shown).results().count();
    var list =
        shown.substring(
            shown.indexOf("<h2 id=\"assumptions\">"), shown.indexOf("<h2 id=\"clauses\">"));
    var listed = Pattern.compile("<tr>").matcher(list).results().count() - 1;

    assertTrue(marks > 0);
    assertEquals(marks, listed);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void the_contents_lead_to_every_section_and_each_has_its_heading(String name, String lang) {
    var shown = page(name, lang);

    var links = found("<a href=\"#([a-z-]+)\"", shown);
    var headings = found("<h2 id=\"([a-z-]+)\"", shown);
    headings.remove("contents");

    assertEquals(headings, links);
    assertEquals(1, Pattern.compile("<h1").matcher(shown).results().count());
  }

  @ParameterizedTest
  @Clause("DUP-8")
  @MethodSource("pages")
  void a_page_names_the_exact_file_and_draws_every_route(String name, String lang) {
    var shown = page(name, lang);

    var channels = found("\"([a-z-]+)-diagram\"", shown);
    var drawings = Pattern.compile("<svg ").matcher(shown).results().count();

    assertTrue(shown.contains(Sha256.of(ShippedDefinitions.bytes(name)).hex()));
    assertEquals(channels.size(), drawings);
  }

  /** Conditions of filing, the result, where it is found and whom to ask, in both languages. */
  @ParameterizedTest
  @Clause("ENR-4.1")
  @Clause("ENR-4.2")
  @Clause("ENR-8")
  @CsvSource({
    "kk, Білім беру → Орта білім, Оқуға қабылдау туралы шешім, Баланың туу туралы куәлігінің",
    "ru, Образование → Среднее образование, Решение о зачислении, свидетельства о рождении",
  })
  void the_passport_of_enrolment_says_all_that_one_must_know(
      String lang, String group, String result, String document) {
    var shown = page("kz.school-enrolment.yaml", lang);

    for (var part : List.of(group, result, document, "1414", "8-800-080-7777")) {
      assertTrue(shown.contains(part), part);
    }
    assertTrue(found("id=\"([a-z-]+)\"", shown).containsAll(Set.of("documents", "form", "result")));
  }

  @Test
  void a_text_that_fell_back_to_russian_says_so() {
    var shown = page("ru.certificate-of-study.yaml", "kk");

    assertTrue(shown.startsWith("<!DOCTYPE html>\n<html lang=\"kk\">"), shown);
    assertTrue(shown.contains("<h1 lang=\"ru\">Справка об обучении</h1>"), shown);
  }

  @Test
  void words_that_look_like_markup_stay_words() throws IOException {
    var file = folder.resolve("hostile.yaml");
    Files.writeString(
        file,
        yaml("kg.transcript.yaml")
            .replace("en: Surname", "en: '<script>alert(1)</script>\" onload=\"x'"));

    var shown = Run.of("service", "show", file.toString(), "--format=html", "--lang=en").out();

    assertFalse(shown.contains("<script"), shown);
    assertTrue(shown.contains("&lt;script"), shown);
  }

  @ParameterizedTest
  @CsvSource({
    "#1a1a1a, #fff", // words
    "#1d4f91, #fff", // links
    "#1a1a1a, #f4f6f9", // headings of tables
    "#4d3300, #fff3cd", // what is assumed
  })
  void words_stand_out_from_their_ground(String words, String ground) {
    var shown = page("kg.transcript.yaml", "en");

    assertTrue(shown.contains(words) && shown.contains(ground));
    assertTrue(contrast(words, ground) >= 4.5); // WCAG 2.2, 1.4.3
  }

  private static String page(String name, String lang) {
    var code = name.replace(".yaml", "");
    var run = Run.of("service", "show", code, "--format=html", "--lang=" + lang);
    assertEquals(0, run.exit(), run.err());
    return run.out();
  }

  private static String yaml(String name) {
    return new String(ShippedDefinitions.bytes(name), UTF_8);
  }

  private static Set<String> found(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toSet());
  }

  private static double contrast(String words, String ground) {
    var bright = List.of(luminance(words), luminance(ground)).stream().sorted().toList();
    return (bright.get(1) + 0.05) / (bright.get(0) + 0.05);
  }

  private static double luminance(String colour) {
    var hex = colour.length() == 4 ? colour.replaceAll("([0-9a-f])", "$1$1") : colour;
    int rgb = Integer.parseInt(hex.substring(1), 16);
    return 0.2126 * part(rgb >> 16) + 0.7152 * part(rgb >> 8 & 255) + 0.0722 * part(rgb & 255);
  }

  private static double part(int value) {
    double share = value / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
