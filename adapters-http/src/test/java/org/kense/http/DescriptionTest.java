package org.kense.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.Router;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kense.http.problem.ProblemKind;

/** The description and the server say the same. */
class DescriptionTest {
  private static House house;

  @BeforeAll
  static void open() {
    house = House.open();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  private static Contract contract() {
    return Contract.of(house.server.base());
  }

  @Test
  void every_route_of_the_server_is_described_and_the_reverse() {
    var served =
        house
            .server
            .context
            .getBean(Router.class)
            .uriRoutes()
            .filter(route -> route.getHttpMethod() != HttpMethod.HEAD)
            .map(route -> route.getHttpMethodName() + " " + route.getUriMatchTemplate())
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(served, contract().routes().collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void it_is_openapi_3_1_as_json_and_as_yaml() {
    var stranger = Visitor.stranger(house);

    var json = stranger.get("/openapi");
    var yaml = stranger.with("Accept", "application/yaml").get("/openapi");

    assertEquals("3.1.0", json.at("/openapi"));
    assertTrue(yaml.text().contains("openapi: \"3.1.0\""), yaml::text);
  }

  @Test
  void every_problem_is_promised_somewhere_and_no_other() {
    var promised =
        contract().document().findValues("enum").stream()
            .flatMap(values -> Stream.of(values).flatMap(it -> texts(it).stream()))
            .filter(text -> text.startsWith("/problems/"))
            .collect(Collectors.toCollection(TreeSet::new));
    var unlisted = List.of("/problems/no-such-method", "/problems/not-acceptable");

    promised.addAll(unlisted);

    assertEquals(
        Stream.of(ProblemKind.values())
            .map(ProblemKind::type)
            .collect(Collectors.toCollection(TreeSet::new)),
        promised);
  }

  @ParameterizedTest
  @EnumSource
  void every_problem_is_explained_under_its_type(ProblemKind kind) {
    assertEquals(kind.code(), Visitor.stranger(house).get(kind.type()).at("/code"));
  }

  private static List<String> texts(JsonNode values) {
    return values.valueStream().map(JsonNode::asText).toList();
  }

  static Stream<String> routes() {
    return contract().routes();
  }

  /** Calls a route with names that are well-formed, and of nothing. */
  private static Reply call(Visitor visitor, String route) {
    var parts = route.split(" ", 2);
    var path =
        parts[1]
            .replace("{id}", "nowhere.00000000-0000-7000-8000-000000000000")
            .replace("{agreement}", "personal-data")
            .replace("{version}", "1")
            .replaceAll("\\{[^}]+}", "x");
    return visitor.send(parts[0], path, BodyPublishers.noBody());
  }

  private static JsonNode described(String route) {
    var parts = route.split(" ", 2);
    return contract().operation(parts[0], parts[1]).orElseThrow();
  }

  private static boolean asks(String route, String parameter) {
    return described(route)
        .path("parameters")
        .valueStream()
        .anyMatch(ref -> ref.get("$ref").asText().endsWith("/" + parameter));
  }

  @ParameterizedTest
  @MethodSource("routes")
  void what_is_not_described_as_open_demands_a_token(String route) {
    var open = described(route).has("security");

    var reply = call(Visitor.stranger(house), route);

    // What is open may be a page, which has no type.
    var turnedAway = reply.status() == 401 && reply.at("/type").equals("/problems/not-signed-in");
    assertEquals(!open, turnedAway, reply::toString);
  }

  @ParameterizedTest
  @MethodSource("routes")
  void every_post_of_the_api_demands_a_key_and_says_so(String route) {
    var post = route.startsWith("POST /api/");

    var asked = asks(route, "IdempotencyKey");

    assertEquals(post, asked);
    if (post && !described(route).has("security")) {
      var reply = call(Visitor.of(house, "aida").with("If-Match", "\"1\""), route + query(route));
      assertEquals("/problems/key-missing", reply.at("/type"), reply::toString);
    }
  }

  @ParameterizedTest
  @MethodSource("routes")
  void what_changes_a_case_demands_its_version_and_says_so(String route) {
    var asked = asks(route, "IfMatch");

    var reply = call(Visitor.of(house, "aida").anew(), route + query(route));

    assertEquals(asked, reply.status() == 428, reply::toString);
  }

  private static String query(String route) {
    return route.endsWith("/attachments") ? "?document=scan&name=scan.pdf" : "";
  }
}
