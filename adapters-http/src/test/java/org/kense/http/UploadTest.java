package org.kense.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kense.http.Story.done;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kense.core.form.Sha256;
import org.kense.core.memory.InMemoryDocuments;

/** A file is kept only where nothing but its own bytes can still turn it away. */
class UploadTest {
  private static final String FILE = "a file that nobody may find later";
  private final InMemoryDocuments documents = new InMemoryDocuments();
  private final House house = House.with(documents);
  private final Story story = new Story(house);

  @AfterEach
  void close() {
    house.close();
  }

  private static Reply upload(Visitor visitor, String path, String content) {
    return visitor.send(
        "POST",
        path + "/attachments?document=scan&name=scan.pdf",
        BodyPublishers.ofString(content));
  }

  private static Visitor pdf(Visitor visitor) {
    return visitor.with("Content-Type", "application/pdf");
  }

  private void nothingKept(String problem, Reply reply) {
    assertEquals("/problems/" + problem, reply.at("/type"), reply::toString);
    var content = Sha256.of(FILE.getBytes(StandardCharsets.UTF_8));
    assertTrue(documents.open(content).isEmpty(), "the file was kept");
  }

  @Test
  void a_file_of_a_wrong_media_type_is_not_kept() {
    var path = story.draft("kg.sample-copy");

    var reply = upload(story.aida.on(1).with("Content-Type", "text/plain"), path, FILE);

    nothingKept("wrong-media-type", reply);
  }

  @Test
  void a_file_for_a_case_that_was_handed_in_is_not_kept() {
    var path = story.filed("kg.sample-copy");

    var reply = upload(pdf(story.now(story.aida, path)), path, FILE);

    nothingKept("wrong-status", reply);
  }

  @Test
  void a_file_on_a_version_that_has_passed_is_not_kept() {
    var path = story.draft("kg.sample-copy");
    done(story.aida.on(1).patch(path + "/answers", "{\"copies\": \"1\"}"));

    var reply = upload(pdf(story.aida.on(1)), path, FILE);

    nothingKept("stale", reply);
    assertEquals(412, reply.status());
  }

  @Test
  void a_file_without_a_key_or_a_version_is_not_kept() {
    var path = story.draft("kg.sample-copy");

    var keyless = upload(pdf(story.aida).with("If-Match", "\"1\""), path, FILE);
    var versionless = upload(pdf(story.aida).anew(), path, FILE);

    nothingKept("key-missing", keyless);
    nothingKept("version-missing", versionless);
  }

  @Test
  void a_repeated_upload_is_answered_the_same_though_the_case_was_handed_in_since() {
    story.agree();
    var path = story.draft("kg.sample-copy");
    done(story.aida.on(1).patch(path + "/answers", "{\"name\": \"Айда\"}"));
    var aida = pdf(story.now(story.aida, path));
    var first = upload(aida, path, "a scan");
    done(story.now(story.aida, path).post(path + "/submission", story.proof(path)));

    var again = upload(aida, path, "a scan");

    assertEquals(201, again.status(), again::toString);
    assertEquals(first.text(), again.text());
  }
}
