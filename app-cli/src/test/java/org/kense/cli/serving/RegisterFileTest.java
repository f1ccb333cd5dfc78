package org.kense.cli.serving;

import static org.junit.jupiter.api.Assertions.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kense.cli.Complaint;
import org.kense.cli.yaml.YamlFile;
import org.kense.core.access.InstitutionId;
import org.kense.core.application.CaseId;
import org.kense.core.form.Answers;
import org.kense.core.form.Field;
import org.kense.core.form.FieldType;
import org.kense.core.form.Form;
import org.kense.core.form.IdentityNumber;
import org.kense.core.law.Lang;
import org.kense.core.law.Text;
import org.kense.core.port.StateRegisters;
import org.kense.core.port.StateRegisters.Extract;

/** What the file of simulated state registers says. */
class RegisterFileTest {
  private static final Path SHIPPED = Path.of("src", "demo", "registers.yaml");
  private static final Form IIN =
      new Form(
          List.of(
              new Field(
                  "iin",
                  Text.only(Lang.EN, "IIN"),
                  new FieldType.Identity(IdentityNumber.KZ_IIN),
                  true)));

  @TempDir private Path folder;

  private static Extract ask(String register, Map<String, String> keys) {
    var occasion = new CaseId(new InstitutionId("school"), new UUID(1, 2));
    return RegisterFile.read(SHIPPED).ask(new StateRegisters.Inquiry(register, keys, occasion));
  }

  @Test
  void the_demos_registers_know_their_people_by_all_keys_together() {
    var family = Map.of("parent", "850312400019", "child", "180914601208");

    var found = assertInstanceOf(Extract.Found.class, ask("civil-status-register", family));

    assertEquals("Нұрғалиева Айсұлу Бекзатқызы", found.attributes().get("full-name"));
    assertEquals("2018-09-14", found.attributes().get("birth-date"));
    assertEquals(
        new Extract.Nothing(),
        ask("guardianship-register", Map.of("guardian", "850312400019", "child", "180914601208")));
    assertEquals(new Extract.Nothing(), ask("education-system", Map.of("child", "180914601208")));
  }

  @Test
  void every_number_of_the_demos_registers_has_its_check_digit() {
    var registers = YamlFile.read(SHIPPED).pieces("registers");
    var numbers =
        registers.stream()
            .flatMap(register -> register.pieces("entries").stream())
            .flatMap(entry -> entry.map("keys").values().stream())
            .toList();

    assertTrue(numbers.size() > 10);
    for (var number : numbers) {
      assertEquals(List.of(), IIN.filling(Answers.NONE, Map.of("iin", number)).faults(), number);
    }
  }

  @Test
  void a_misspelt_key_is_complained_of() throws IOException {
    var file =
        Files.writeString(
            folder.resolve("registers.yaml"),
            "registers: [{ register: persons, entries: [{ keys: { iin: \"1\" }, syas: {} }] }]");

    assertThrows(Complaint.class, () -> RegisterFile.read(file));
  }
}
