package org.kense.persistence.definition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kense.persistence.definition.Told.by;
import static org.kense.persistence.definition.Told.right;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.Clause;
import org.kense.core.application.CaseId;
import org.kense.core.application.Declaration;
import org.kense.core.application.Unfit;
import org.kense.core.usecase.AnswerFields;
import org.kense.core.usecase.Order;

/** The user chooses the form of the result, signs the choice, and gets the result in that form. */
@Clause("CSC-29")
class ChosenResultTest {
  private static final Map<String, String> FOUND =
      Map.of(
          "programme", "Электр энергетикасы",
          "course", "2",
          "study-form", "full-time",
          "enrolment-order", "214-С",
          "enrolment-date", "2024-08-20",
          "studies-to", "2028-06-30");

  private final Told told =
      Told.of(
          Shipped.service("kg.certificate-of-study.yaml"), Instant.parse("2026-04-03T04:00:00Z"));

  private CaseId drafted(String form) {
    var id = told.draft(Told.STUDENT, Told.AT_THE_CENTRE);
    right(told.desk.answerFields().handle(chosen(id, form)));
    return id;
  }

  private static Order<AnswerFields.Command> chosen(CaseId id, String form) {
    return Order.of(Told.STUDENT, new AnswerFields.Command(id, Map.of("result-form", form)));
  }

  private String result(CaseId id) throws IOException {
    right(told.desk.registerApplication().handle(by(Told.CENTRE, id)));
    right(told.desk.completeStage().handle(by(Told.REGISTRAR, id, FOUND)));
    right(told.desk.grantApplication().handle(told.granting(Told.CENTRE, id)));
    right(told.desk.makeReady().handle(by(Told.CENTRE, id)));
    var file = told.now(id).course().result().orElseThrow().id();
    var opened = right(told.desk.reading().document().handle(Told.STUDENT, id, file));
    return new String(opened.bytes().readAllBytes(), UTF_8);
  }

  private String sheet(CaseId id) {
    return new String(right(told.desk.reading().print().handle(Told.STUDENT, id)), UTF_8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          electronic-document | Настоящим подтверждается обучение на 2 курсе | электронный документ, подписанный электронной подписью
          data                | Это не документ, подписанный уполномоченным лицом. | информация из информационных систем
          """)
  void each_choice_is_on_the_application_and_gives_the_result_in_its_form(
      String form, String said, String onTheApplication) throws IOException {
    var id = drafted(form);
    right(told.submit(Told.STUDENT, id));

    var application = sheet(id);
    var result = result(id);

    assertTrue(application.contains(onTheApplication), application);
    assertTrue(result.contains(said), result);
  }

  @Test
  void data_are_told_label_by_label_and_not_as_a_certificate() throws IOException {
    var id = drafted("data");
    right(told.submit(Told.STUDENT, id));

    var result = result(id);

    assertTrue(result.contains("Номер приказа о зачислении: 214-С"), result);
    assertEquals(-1, result.indexOf("Настоящим подтверждается"));
  }

  @Test
  void who_has_not_chosen_cannot_file_and_an_unlisted_form_is_turned_away() {
    var id = drafted("");

    var unchosen = told.submit(Told.STUDENT, id);
    var unlisted = told.desk.answerFields().handle(chosen(id, "paper"));

    assertInstanceOf(Unfit.class, unchosen.getLeft());
    assertInstanceOf(Unfit.class, unlisted.getLeft());
  }

  @Test
  void the_choice_is_part_of_what_is_signed() {
    var id = drafted("data");
    var signed = Declaration.of(told.now(id).heading(), told.now(id).content());

    right(told.desk.answerFields().handle(chosen(id, "electronic-document")));
    var other = Declaration.of(told.now(id).heading(), told.now(id).content());

    assertNotEquals(signed.digest(), other.digest());
  }
}
