package org.kense.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.kense.http.Story.done;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Requests that are repeated, and requests that race. */
class OnceTest {
  private final House house = House.open();
  private final Story story = new Story(house);

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void a_repeated_key_is_answered_the_same_and_adds_no_event() {
    var path = story.filed("kg.sample-certificate");
    var office = story.now(story.office, path);
    var first = done(office.post(path + "/registration", "{}"));
    var events = story.events(path);
    done(
        story
            .now(story.studies, path)
            .post(path + "/stage-completion", "{\"findings\": {\"course\": \"2\"}}"));

    var again = done(office.post(path + "/registration", "{}"));

    assertEquals(first.text(), again.text());
    assertEquals(first.header("ETag"), again.header("ETag"));
    assertEquals(events + 2, story.events(path)); // the stage that was completed, the one opened
  }

  @Test
  void a_draft_is_begun_once_under_one_key() {
    var aida = story.aida.anew();
    var begin =
        """
        {"institution": "sample-college", "service": "kg.sample-copy", "channel": "portal", "lang": "ru"}
        """;

    var first = aida.post(Story.CASES, begin);
    var again = aida.post(Story.CASES, begin);

    assertEquals(first.header("Location"), again.header("Location"));
    assertEquals(1, story.aida.get(Story.CASES).json().at("/applications").size());
  }

  @Test
  void the_same_key_with_another_body_is_refused() {
    var path = story.filed("kg.sample-certificate");
    var office = story.now(story.office, path);
    done(office.post(path + "/registration", "{}"));

    var other = office.post(path + "/registration", "{\"findings\": {}}");

    assertEquals(422, other.status());
    assertEquals("/problems/key-reused", other.at("/type"));
  }

  @Test
  void a_file_is_attached_once_under_one_key_and_no_other_file_under_it() {
    var path = story.draft("kg.sample-copy");
    var aida = story.aida.on(1).with("Content-Type", "application/pdf");
    var scan = path + "/attachments?document=scan&name=scan.pdf";

    var first = aida.send("POST", scan, BodyPublishers.ofString("a scan"));
    var again = aida.send("POST", scan, BodyPublishers.ofString("a scan"));
    var other = aida.send("POST", scan, BodyPublishers.ofString("another"));

    assertEquals(first.text(), again.text());
    assertEquals("/problems/key-reused", other.at("/type"));
    assertEquals(1, story.aida.get(path).json().at("/attachments").size());
  }

  @Test
  void one_key_sends_one_code_as_long_as_it_is_good() {
    var path = story.draft("kg.sample-certificate");
    var other = story.draft("kg.sample-certificate");
    var aida = story.aida.anew();

    var first = done(aida.post(path + "/signing-code", ""));
    var again = done(aida.post(path + "/signing-code", ""));
    var reused = aida.post(other + "/signing-code", "");
    house.memory.clock().advance(Duration.ofMinutes(10));
    var later = done(aida.post(other + "/signing-code", ""));

    assertEquals(first.text(), again.text());
    assertEquals("/problems/key-reused", reused.at("/type"));
    assertNotEquals(first.at("/challenge"), later.at("/challenge"));
  }

  @Test
  void a_version_that_has_passed_is_stale() {
    var path = story.draft("kg.sample-certificate");
    done(story.aida.on(1).patch(path + "/answers", "{\"copies\": \"1\"}"));
    var before = story.events(path);

    var stale = story.aida.on(1).patch(path + "/answers", "{\"copies\": \"2\"}");

    assertEquals(412, stale.status());
    assertEquals("/problems/stale", stale.at("/type"));
    assertEquals(before, story.events(path));
  }

  @Test
  void of_two_commands_on_one_version_one_wins_and_the_other_is_told() throws Exception {
    var path = story.draft("kg.sample-certificate");
    var version = story.version(path);
    List<Callable<Integer>> commands =
        List.of(
            () -> story.aida.on(version).patch(path + "/answers", "{\"copies\": \"1\"}").status(),
            () -> story.aida.on(version).patch(path + "/answers", "{\"copies\": \"2\"}").status());

    try (var both = Executors.newFixedThreadPool(2)) {
      var statuses =
          both.invokeAll(commands).stream().map(future -> future.resultNow()).sorted().toList();

      assertEquals(List.of(200, 412), statuses);
    }
    assertEquals(version + 1, story.version(path));
  }

  @Test
  void any_version_will_do_where_the_caller_says_so() {
    var path = story.draft("kg.sample-certificate");

    var reply = story.aida.with("If-Match", "*").patch(path + "/answers", "{\"copies\": \"1\"}");

    assertEquals(200, reply.status());
  }
}
