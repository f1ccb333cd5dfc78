package org.kense.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.kense.http.Story.done;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kense.core.Clause;

/** A provider's own system of documents, which takes applications in and says what became of it. */
class ExchangeTest {
  private final House house = House.open();
  private final Story story = new Story(house);
  private final Visitor system = Visitor.of(house, "documents");

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  @Clause("CSC-27.4")
  @Clause("CSC-44")
  void it_finds_what_was_filed_takes_in_answers_and_files_and_registers() {
    var path = story.filed("kg.sample-copy");

    var found = done(system.get(Story.CASES));
    assertEquals(Story.id(path).toString(), found.at("/applications/0/id"), found::toString);
    var taken = done(system.get(path));
    assertEquals("Айда", taken.at("/answers/name"), taken::toString);
    var scan = done(system.get(path + "/files/" + taken.at("/attachments/0/id")));
    assertEquals("a scan", scan.text());

    var registered = done(story.now(system, path).post(path + "/registration", "{}"));

    assertEquals("registered", registered.at("/status/code"));
    assertEquals("documents", registered.at("/stages/1/by"), registered::toString);
  }

  @Test
  void that_of_another_institution_learns_nothing_of_what_it_says() {
    var path = story.filed("kg.sample-copy");

    var reply = Visitor.of(house, "elsewhere").get(path);

    assertEquals(404, reply.status(), reply::toString);
    assertFalse(reply.text().contains("Айда"), reply::toString);
  }
}
