package org.kense.cli.catalogue;

import static org.junit.jupiter.api.Assertions.*;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.cli.Run;
import org.kense.core.Clause;
import org.kense.persistence.definition.ShippedDefinitions;

class ServiceCommandTest {
  @TempDir private Path folder;

  @Test
  void the_shipped_services_are_listed_with_their_titles() {
    var run = Run.of("service", "list", "--lang=ky");

    assertEquals(0, run.exit());
    assertTrue(
        run.lines().stream()
            .anyMatch(line -> line.matches("kg.transcript@1 +Академиялык маалымкат .транскрипт.")),
        run.out());
    // Its definition has no Kyrgyz text, so the Russian one stands there, marked.
    assertTrue(run.out().contains("Справка об обучении [ru]"), run.out());
  }

  @ParameterizedTest
  @CsvSource({"en", "ru", "kk", "ky"})
  void every_passport_can_be_read_in_every_language(String lang) {
    for (String file : ShippedDefinitions.names()) {
      var run = Run.of("service", "show", "--lang", lang, file.replace(".yaml", ""));

      assertEquals(0, run.exit(), run.err());
      assertTrue(run.lines().size() > 20, run.out());
    }
  }

  @Test
  @Clause("CSC-6.1")
  void a_passport_gives_stages_limits_and_grounds_with_their_clauses() {
    var run = Run.of("service", "show", "kg.transcript", "--lang=en");

    assertTrue(run.out().contains("Receive and register the application"), run.out());
    assertTrue(run.out().contains("Within: 1 working day"), run.out());
    assertTrue(run.out().contains("Untrue or incomplete information was given"), run.out());
    assertTrue(run.out().contains("clause 33]"), run.out());
  }

  @Test
  void a_service_that_is_not_there_is_wrong_usage() {
    var run = Run.of("service", "show", "kg.nothing", "--lang=en");

    assertEquals(2, run.exit());
    assertEquals(
        "No service is called \"kg.nothing\"; there are %s.".formatted(codes()), run.err().strip());
  }

  private static String codes() {
    return ShippedDefinitions.names().stream()
        .map(name -> name.replace(".yaml", ""))
        .collect(Collectors.joining(", "));
  }

  @Test
  void a_right_definition_passes_and_a_wrong_one_is_named_by_line() throws IOException {
    var right = folder.resolve("right.yaml");
    var wrong = folder.resolve("wrong.yaml");
    var bytes = ShippedDefinitions.bytes("kg.transcript.yaml");
    Files.write(right, bytes);
    Files.writeString(
        wrong, new String(bytes, StandardCharsets.UTF_8).replace("calendar: KG", "calendar: XX"));

    var run = Run.of("service", "check", "--lang=en", right.toString(), wrong.toString());

    assertEquals(1, run.exit());
    assertEquals(right + ": nothing is wrong with it.", run.lines().getFirst());
    assertTrue(run.lines().get(1).startsWith(wrong + ":"), run.out());
    assertTrue(run.lines().get(2).startsWith("  "), run.out());
  }

  @Test
  void a_rule_for_contested_days_is_told_with_its_basis() throws IOException {
    var file = folder.resolve("contested.yaml");
    var text = new String(ShippedDefinitions.bytes("kg.transcript.yaml"), StandardCharsets.UTF_8);
    var rule = "calendar: KG\ncontested-days: { read: off, basis: assumed }";
    Files.writeString(file, text.replace("calendar: KG", rule));

    var passport = Run.of("service", "show", "--lang=en", file.toString());
    var html = Run.of("service", "show", "--lang=ru", "--format=html", file.toString());

    var told = "Days that a decree called off without making them days off do not count";
    assertTrue(passport.out().contains(told), passport.out());
    assertTrue(html.out().contains("рабочими не считаются"), html.out());
  }

  /** The transcript's form, with places from a list before its other questions. */
  private static String listing(String directory) {
    var places =
        """
        form:
          - field: region
            label: { en: Region, ru: Область, ky: Облус }
            type: listed
            directory: { name: %s, version: 1 }
            level: region
            required: true
          - field: district
            label: { en: District, ru: Район, ky: Район }
            type: listed
            level: district
            under: region
            required: true
        """;
    return new String(ShippedDefinitions.bytes("kg.transcript.yaml"), StandardCharsets.UTF_8)
        .replace("form:\n", places.formatted(directory));
  }

  @Test
  void a_list_that_ships_is_named_and_its_thousands_of_entries_are_not_shown() throws IOException {
    var file = folder.resolve("listing.yaml");
    Files.writeString(file, listing("kz-akmola-schools"));

    var text = Run.of("service", "show", "--lang=en", file.toString());
    var html = Run.of("service", "show", "--lang=ru", "--format=html", file.toString());

    var chosen = "chosen from the list kz-akmola-schools, version 1, under “Region”";
    assertTrue(text.out().contains("- District *; " + chosen), text.out());
    assertTrue(html.out().contains("выбирается из справочника kz-akmola-schools"), html.out());
    assertFalse((text.out() + html.out()).contains("Кокшетау"));
  }

  @Test
  void a_list_beside_the_file_is_checked_with_it() throws IOException {
    var file = folder.resolve("listing.yaml");
    var list = folder.resolve("own-places-1.csv");
    Files.writeString(file, listing("own-places"));

    var without = Run.of("service", "check", "--lang=en", file.toString());
    Files.writeString(list, "directory,own-places,1\ncode,upper,level,offers,ru\na,b,region,,А\n");
    var wrong = Run.of("service", "check", "--lang=en", file.toString());
    Files.writeString(
        list,
        "directory,own-places,1\ncode,upper,level,offers,ru\na,,region,,А\nb,a,district,,Б\n");
    var right = Run.of("service", "check", "--lang=en", file.toString());

    assertTrue(without.out().contains("There is no list “own-places-1”."), without.out());
    assertTrue(wrong.out().contains("own-places-1.csv:3:3: No row above"), wrong.out());
    assertEquals(0, right.exit(), right.out());
  }
}
