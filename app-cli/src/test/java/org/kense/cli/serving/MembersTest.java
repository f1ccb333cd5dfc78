package org.kense.cli.serving;

import static org.junit.jupiter.api.Assertions.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kense.cli.Complaint;
import org.kense.core.access.Actor;
import org.kense.core.access.ActorId;
import org.kense.core.access.InstitutionId;
import org.kense.core.access.Role;
import org.kense.core.access.UnitCode;
import org.kense.core.law.Lang;
import org.kense.core.memory.InMemoryPeople;
import org.kense.signature.trust.Identity;
import org.kense.signature.trust.Identity.Register;

/** Who is in the file of people, and whom a certificate means, by the numbers there. */
class MembersTest {
  private static final String AIDA = "{ id: aida, name: Aida, role: applicant, token: a, %s }";
  private static final String MARAT = "{ id: marat, name: Marat, role: applicant, token: m, %s }";

  @TempDir private Path folder;

  @Test
  void a_number_means_its_bearer_and_only_in_its_own_register() throws IOException {
    var members = read(AIDA.formatted("kz-iin: \"900101300123\", ru-snils: \"11223344595\""));

    assertEquals(
        Optional.of(new ActorId("aida")),
        members.bearer(new Identity(Register.KZ_IIN, "900101300123")));
    assertEquals(
        Optional.of(new ActorId("aida")),
        members.bearer(new Identity(Register.RU_SNILS, "11223344595")));
    assertEquals(Optional.empty(), members.bearer(new Identity(Register.RU_INN, "900101300123")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kz-iin: \"90010130012\"",
        "kg-pin: \"1140520040001X\"",
        "ru-inn: 500100732259012"
      })
  void what_is_no_such_number_is_complained_of(String number) {
    assertThrows(Complaint.class, () -> read(AIDA.formatted(number)));
  }

  @Test
  void one_number_can_t_be_borne_by_two() {
    var number = "kg-pin: \"11405200400017\"";

    assertThrows(Complaint.class, () -> read(AIDA.formatted(number), MARAT.formatted(number)));
  }

  @Test
  void what_has_a_unit_is_a_program_that_acts_for_it() throws IOException {
    var members = read("{ id: post, name: Post, institution: mail, unit: post, token: p }");

    assertEquals(
        new Actor.Machine(
            new ActorId("post"),
            Role.EXTERNAL_SYSTEM,
            new InstitutionId("mail"),
            new UnitCode("post")),
        members.member(new ActorId("post")).orElseThrow().actor());
  }

  @ParameterizedTest
  @CsvSource({
    "kz-iin: '900101300123', KK",
    "kg-pin: '11405200400017', KY",
    "ru-snils: '11223344595', RU",
    "ru-inn: '500100732259', RU",
  })
  void who_states_no_language_reads_that_of_the_state_which_numbered_them(String number, Lang lang)
      throws IOException {
    assertEquals(lang, read(AIDA.formatted(number)).lang(new ActorId("aida")));
  }

  private Members read(String... people) throws IOException {
    var text = new StringBuilder("people:\n");
    for (var person : people) text.append("  - ").append(person).append('\n');
    return Members.read(
        Files.writeString(folder.resolve("people.yaml"), text), new InMemoryPeople(List.of()));
  }
}
