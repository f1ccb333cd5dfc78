package org.kense.cli.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kense.cli.Run;

/** What a passport and a page say of the state registers that fill a form. */
class RegistersOnPagesTest {
  private static final String REGISTERS =
      """
      registers:
        - register: persons-register
          title: { en: Register of persons, ru: Реестр населения, ky: Калктын реестри }
          asked-by: { pin: { own: kg-pin } }
          basis: { clause: "6", requirement: LIB-6 }
      refusal:
      """;

  @TempDir private Path folder;
  private String file = "";

  @BeforeEach
  void the_service_of_the_readme_asks_a_register() throws IOException {
    var readme = Files.readString(Path.of("..", "README.md"));
    var begin = readme.indexOf("service: kg.library-card");
    var yaml = readme.substring(begin, readme.indexOf("```", begin));
    var name = "longest: 60, required: true,";
    var filled = name + " prefill: { from: persons-register, attribute: name, locked: true },";
    var asking = yaml.replace(name, filled).replace("refusal:", REGISTERS.strip());
    file = Files.writeString(folder.resolve("library-card.yaml"), asking).toString();
  }

  @Test
  void a_passport_names_them_with_their_keys_and_clauses() {
    var run = Run.of("service", "show", file, "--lang=en");

    assertEquals(0, run.exit(), run.err());
    assertTrue(
        run.out()
            .contains(
                "- Register of persons; asked by: the applicant’s own personal identification"
                    + " number (PIN), proven by their sign-in; where it knows nothing, what only"
                    + " it can say stays empty   ["),
        run.out());
    assertTrue(run.out().contains("clause 6]"), run.out());
    assertTrue(
        run.out().contains("filled in, not to be changed, from: Register of persons"), run.out());
  }

  @Test
  void a_page_has_a_section_of_them() {
    var run = Run.of("service", "show", file, "--lang=ru", "--format=html");

    assertEquals(0, run.exit(), run.err());
    assertTrue(
        run.out().contains("Государственные регистры, из которых заполняется форма"), run.out());
    assertTrue(run.out().contains("[LIB-6]"), run.out());
    assertTrue(run.out().contains("Реестр населения"), run.out());
  }
}
