package org.kense.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kense.http.Story.done;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kense.core.Clause;
import org.kense.core.port.Press.Print;
import org.kense.core.words.Mark;

/** The page that takes files: what it asks, what it says, what it does not let in. */
@Clause("ENR-7.3")
class PaperPageTest {
  private static final String MARK = "0123456789abcdef0123";
  private final House house =
      House.with(sheet -> new Print(sheet.title().getBytes(UTF_8), Optional.of(new Mark(MARK))));
  private final Story story = new Story(house);
  private final Visitor stranger = Visitor.stranger(house);

  @AfterEach
  void close() {
    house.close();
  }

  private static String part(String name, String content) {
    return "--edge\r\nContent-Disposition: form-data; name=\"paper\"; filename=\"%s\"\r\n"
            .formatted(name)
        + "Content-Type: application/octet-stream\r\n\r\n"
        + content
        + "\r\n";
  }

  private Reply given(String lang, String... parts) {
    var body = String.join("", parts) + "--edge--\r\n";
    return stranger
        .with("Content-Type", "multipart/form-data; boundary=edge")
        .send("POST", "/check?lang=" + lang, BodyPublishers.ofString(body));
  }

  @ParameterizedTest
  @CsvSource({
    "en, Check, 20 MB",
    "ru, Проверить, 20 МБ",
    "kk, Тексеру, 20 МБ",
    "ky, Текшерүү, 20 МБ"
  })
  void anybody_finds_a_form_that_runs_no_script(String lang, String button, String largest) {
    var reply = done(stranger.get("/check?lang=" + lang));

    assertTrue(reply.text().contains("<button>" + button + "</button>"), reply::text);
    assertTrue(reply.text().contains(largest), reply::text);
    assertTrue(reply.text().contains("action=\"/check?lang=" + lang + "\""), reply::text);
    var policy = reply.header("Content-Security-Policy").orElseThrow();
    assertTrue(policy.contains("form-action 'self'"), policy);
    assertFalse(policy.contains("script"), policy);
  }

  @Test
  void each_file_is_told_by_name_with_what_was_signed_and_whether_it_still_holds() {
    var number = story.noticed();

    var reply =
        done(given("ru", part("<i>.pdf", number + " " + MARK), part("b.png", "nothing at all")));

    assertTrue(reply.text().contains("&lt;i&gt;.pdf: genuine ru"), reply::text);
    assertTrue(reply.text().contains("Этот документ выдан."), reply::text);
    assertTrue(reply.text().contains("Он действителен."), reply::text);
    assertTrue(reply.text().contains("Не проверено, отозван ли ключ"), reply::text);
    assertTrue(reply.text().contains("<dd lang=\"ky\">&lt;b&gt;Айда&lt;/b&gt;</dd>"), reply::text);
    for (var said : List.of("Sample College, BIN000000000342", "Үлгү колледж", number)) {
      assertTrue(reply.text().contains(said + "</dd>"), reply::text);
    }
    assertTrue(reply.text().contains("2026-02-02</dd>"), reply::text);
    assertTrue(reply.text().contains("<p lang=\"ky\">Билдирүү</p>"), reply::text);
    assertTrue(reply.text().contains("<p lang=\"ky\">Арыз кабыл алынды.</p>"), reply::text);
    assertTrue(reply.text().contains("b.png: no code"), reply::text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"70026000000018", "70026000099995", "D-17"})
  void what_is_signed_and_unknown_here_is_not_called_issued(String number) {
    var reply = done(given("en", part("a.pdf", number + " " + MARK)));

    assertTrue(reply.text().contains("Sample College, BIN000000000342"), reply::text);
    assertTrue(reply.text().contains("this page knows of no such document"), reply::text);
    assertFalse(reply.text().contains("was issued"), reply::text);
  }

  @Test
  void what_is_no_file_is_asked_for_again() {
    var empty = given("en", part("", ""));
    var broken = given("en", "--edge\r\nContent-Disposition: form-data\r\n\r\nx\r\n");
    var none =
        stranger
            .with("Content-Type", "multipart/form-data")
            .send("POST", "/check", BodyPublishers.ofString("x"));
    var json =
        stranger
            .with("Content-Type", "application/json")
            .send("POST", "/check", BodyPublishers.ofString("{}"));

    var crowd = given("en", Collections.nCopies(200, part("", "")).toArray(String[]::new));

    for (var reply : new Reply[] {empty, broken, none, crowd}) {
      assertEquals(400, reply.status(), reply::toString);
      assertTrue(reply.text().contains("Choose a file."), reply::text);
    }
    assertEquals(415, json.status());
  }

  @Test
  void more_than_20_mb_are_not_read_to_their_end() {
    var reply = given("ky", part("a.pdf", "x".repeat((20 << 20) + 1)));

    assertEquals(413, reply.status());
    assertTrue(reply.text().contains("Файлдар өтө чоң."), reply::text);
  }

  @Test
  void what_takes_too_long_is_put_off() {
    var reply = given("kk", part("a.pdf", "slow"));

    assertEquals(503, reply.status());
    assertEquals("60", reply.header("Retry-After").orElseThrow());
    assertTrue(reply.text().contains("Уақытында оқылмады."), reply::text);
  }

  @Test
  void nothing_is_left_on_the_disk() throws IOException {
    var before = left();

    done(given("en", part("a.pdf", "something")));
    given("en", part("a.pdf", "x".repeat((20 << 20) + 1)));
    given("en", Collections.nCopies(200, part("a.pdf", "x")).toArray(String[]::new));
    stranger
        .with("Content-Type", "multipart/form-data")
        .send("POST", "/check", BodyPublishers.ofString("x"));

    assertEquals(before, left());
  }

  private static long left() throws IOException {
    try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return all.filter(it -> it.getFileName().toString().startsWith("paper")).count();
    }
  }
}
