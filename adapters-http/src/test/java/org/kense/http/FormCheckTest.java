package org.kense.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kense.http.Story.done;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.Clause;

/** Answers are checked while the form is being filled, and kept nowhere. */
class FormCheckTest {
  private static final String CHECK = "/api/v1/services/kg.sample-enrolment/form/check";
  private static House house;
  private static Visitor stranger;

  @BeforeAll
  static void open() {
    house = House.open();
    stranger = Visitor.stranger(house).anew();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  private static Reply check(String lang, String answers) {
    var body = "{\"institution\": \"sample-college\", \"answers\": " + answers + "}";
    return stranger.with("Accept-Language", lang).post(CHECK, body);
  }

  @ParameterizedTest
  @Clause("CSC-24")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The number holds a date that does not exist. | Compare each digit with the document.
          ru | В номере указана несуществующая дата.        | Сверьте каждую цифру с документом.
          kk | Нөмірдегі күн күнтізбеде жоқ.                | Әр цифрды құжатпен салыстырыңыз.
          ky | Номердеги күн календарда жок.                | Ар бир цифраны документ менен салыштырыңыз.
          """)
  void one_field_on_its_own_is_told_what_is_wrong_and_how_to_mend_it(
      String lang, String message, String remedy) {
    var faults = done(check(lang, "{\"pin\": \"13002198500123\"}")).json().at("/faults");

    assertEquals(1, faults.size(), faults::toString);
    assertEquals("pin", faults.at("/0/field").asText());
    assertEquals("no-such-date", faults.at("/0/code").asText());
    assertEquals(message, faults.at("/0/message").asText());
    assertEquals(remedy, faults.at("/0/remedy").asText());
  }

  @Test
  @Clause("CSC-24")
  void fields_that_do_not_agree_are_told_so_with_the_clause_of_the_rule() {
    var answers = "{\"pin\": \"21203198500123\", \"born\": \"1985-03-21\"}";

    var faults = done(check("en", answers)).json().at("/faults");

    assertEquals("other-birth-date", faults.at("/0/code").asText());
    assertEquals("SAMPLE-1", faults.at("/0/clause/requirement").asText());
  }

  @Test
  void it_says_what_is_asked_now_and_what_is_still_empty() {
    var parent = done(check("en", "{\"relation\": \"parent\"}")).json();
    var guardian = done(check("en", "{\"relation\": \"guardian\", \"name\": \"Aida\"}")).json();

    assertEquals("[\"name\",\"relation\",\"pin\",\"born\"]", parent.at("/asked").toString());
    assertEquals("[\"name\"]", parent.at("/missing").toString());
    assertEquals("[\"order-number\"]", guardian.at("/missing").toString());
    assertEquals("[]", guardian.at("/faults").toString());
  }

  @Test
  void a_service_that_is_not_there_has_no_form() {
    var body = "{\"institution\": \"sample-college\", \"answers\": {}}";

    assertEquals(404, stranger.post(CHECK.replace("enrolment", "nothing"), body).status());
  }

  @Test
  void what_is_no_institution_is_named_as_such() {
    var reply = stranger.post(CHECK, "{\"institution\": \"No!\", \"answers\": {}}");

    assertEquals("institution", reply.at("/faults/0/field"), reply::toString);
  }
}
