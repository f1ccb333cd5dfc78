package org.kense.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kense.core.Clause;

/** Requests that no use case ever sees: a clear problem each, never a stack trace. */
class MalformedTest {
  private static House house;
  private static Visitor aida;

  @BeforeAll
  static void open() {
    house = House.open();
    aida = Visitor.of(house, "aida").anew();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  private static void is(String problem, int status, Reply reply) {
    assertEquals("/problems/" + problem, reply.at("/type"), reply::toString);
    assertEquals(status, reply.status());
    assertEquals("application/problem+json", reply.mediaType());
    assertFalse(reply.text().contains("Exception"), reply::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"institution":                                       | malformed-json | 400
          {"lang": "en", "lang": "ru"}                          | malformed-json | 400
          {"institution": "a", "service": "b", "channel": "c", "lang": "en"} {} | wrong-content | 422
          nonsense                                              | malformed-json | 400
          null                                                  | malformed-json | 400
          []                                                    | wrong-content  | 422
          {"institution": 5}                                    | wrong-content  | 422
          {"institution": null}                                 | wrong-content  | 422
          {"institution": "a"}                                  | wrong-content  | 422
          {"colour": "red"}                                     | wrong-content  | 422
          """)
  void a_body_that_says_something_else_is_turned_away(String body, String problem, int status) {
    is(problem, status, aida.post("/api/v1/applications", body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NOT AN ID  | kg.sample-copy | portal | en | institution
          college    | sample         | portal | en | service
          college    | kg.sample-copy | PORTAL | en | channel
          college    | kg.sample-copy | portal | de | lang
          """)
  void a_value_that_cannot_be_is_named(
      String institution, String service, String channel, String lang, String field) {
    var body =
        """
        {"institution": "%s", "service": "%s", "channel": "%s", "lang": "%s"}
        """
            .formatted(institution, service, channel, lang);

    var reply = aida.post("/api/v1/applications", body);

    is("wrong-content", 422, reply);
    assertEquals(field, reply.at("/faults/0/field"));
  }

  @Test
  void what_is_wrong_deep_in_a_body_is_named_by_its_place() {
    var reasons = "{\"reasons\": [{\"ground\": \"a\", \"motivation\": \"b\"}, {\"ground\": 1}]}";

    var reply =
        Visitor.of(house, "office")
            .on(1)
            .post("/api/v1/applications/a.00000000-0000-7000-8000-000000000000/decline", reasons);

    is("wrong-content", 422, reply);
    assertEquals("reasons[1].ground", reply.at("/faults/0/field"));
  }

  @Test
  void a_body_that_breaks_off_deep_inside_is_malformed() {
    var reply =
        Visitor.of(house, "office")
            .on(1)
            .post(
                "/api/v1/applications/a.00000000-0000-7000-8000-000000000000/decline",
                "{\"reasons\": [{\"ground\": \"a\", \"motivation\": ");

    is("malformed-json", 400, reply);
  }

  @Test
  void a_body_larger_than_any_form_is_turned_away() {
    var large = "{\"institution\": \"" + "a".repeat(1 << 20) + "\"}";

    is("body-too-large", 413, aida.post("/api/v1/applications", large));
  }

  @Test
  void a_body_that_is_not_json_is_turned_away() {
    var xml = aida.with("Content-Type", "application/xml");

    is("wrong-content-type", 415, xml.post("/api/v1/applications", "<a/>"));
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /api/v1/nowhere, no-such-path, 404",
    "GET, /nowhere, no-such-path, 404",
    "GET, /problems/nothing, no-such-path, 404",
    "PUT, /api/v1/applications, no-such-method, 405",
    "DELETE, /api/v1/services, no-such-method, 405",
    "GET, /api/v1/applications?limit=0, wrong-parameter, 400",
    "GET, /api/v1/applications?limit=many, wrong-parameter, 400",
    "GET, /api/v1/applications?status=lost, wrong-parameter, 400",
    "GET, /api/v1/applications?after=here, wrong-parameter, 400",
    "GET, /api/v1/services/kg.nothing, unknown, 404",
    "GET, /api/v1/services/kg.sample-copy?version=0, unknown, 404",
    "GET, /api/v1/services/kg.sample-copy?version=x, wrong-parameter, 400",
    "GET, /api/v1/applications/x, unknown, 404",
  })
  void an_address_method_or_parameter_that_is_none_is_told(
      String method, String path, String problem, int status) {
    is(problem, status, aida.send(method, path, BodyPublishers.noBody()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "W/\"1\"", "\"one\"", "\"1\", \"2\""})
  void a_version_that_is_none_is_told(String tag) {
    var path = "/api/v1/applications/a.00000000-0000-7000-8000-000000000000/answers";

    is("wrong-version", 400, aida.with("If-Match", tag).patch(path, "{}"));
  }

  @Test
  void a_key_that_is_too_long_is_told() {
    var reply = aida.with("Idempotency-Key", "k".repeat(201)).post("/api/v1/applications", "{}");

    is("wrong-key", 400, reply);
  }

  @Test
  void a_token_that_nobody_has_is_told_how_to_sign_in() {
    var reply = Visitor.of(house, "nobody").get("/api/v1/me");

    is("not-signed-in", 401, reply);
    assertEquals("Bearer realm=\"kense\"", reply.header("WWW-Authenticate").orElseThrow());
  }

  @ParameterizedTest
  @Clause("CSC-7")
  @CsvSource({
    "en, No such address",
    "ru, Нет такого адреса",
    "kk, Мұндай мекенжай жоқ",
    "ky, Мындай дарек жок",
  })
  void a_problem_is_told_in_the_readers_language(String lang, String title) {
    var reply = aida.with("Accept-Language", lang).get("/nowhere");

    assertEquals(title, reply.at("/title"));
    assertEquals(lang, reply.header("Content-Language").orElseThrow());
  }

  @Test
  void what_has_no_paper_is_told_even_to_one_who_accepts_only_paper() {
    var pdf = aida.with("Accept", "application/pdf");

    is("unknown", 404, pdf.get("/api/v1/applications/x/print"));
  }

  @Test
  void an_answer_that_accept_rules_out_is_told() {
    is("not-acceptable", 406, aida.with("Accept", "image/png").get("/api/v1/me"));
  }
}
