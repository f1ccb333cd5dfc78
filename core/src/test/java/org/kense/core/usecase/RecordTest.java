package org.kense.core.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kense.core.memory.Samples.AIDA;
import static org.kense.core.memory.Samples.COLLEGE;
import static org.kense.core.memory.Samples.DATA;
import static org.kense.core.memory.Samples.FREE;
import static org.kense.core.memory.Samples.HEAD;
import static org.kense.core.memory.Samples.MARAT;
import static org.kense.core.memory.Samples.STUDIES;
import static org.kense.core.usecase.Story.done;
import static org.kense.core.usecase.Story.right;

import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kense.core.Clause;
import org.kense.core.application.Barred;
import org.kense.core.application.CaseId;
import org.kense.core.application.CaseNumber;
import org.kense.core.form.Sha256;
import org.kense.core.register.RecordName;
import org.kense.core.register.RegisterName;
import org.kense.core.service.Service;

/** A result that is data: a new version of a record, and a document that others can check. */
class RecordTest {
  private static final RecordName NAME =
      new RecordName(COLLEGE, new RegisterName("students"), "Aida");
  private final Story story = Story.begins();

  /** A case of Aida's whose result was made, with these findings at its preparation. */
  private CaseId ready(Service service, String course) {
    var id = story.registered(service);
    var found = new Completion(id, Map.of("course", course));
    right(story.desk.completeStage().handle(Order.of(STUDIES, found)));
    right(story.desk.grantApplication().handle(Order.of(HEAD, done(id))));
    right(story.desk.makeReady().handle(Order.of(STUDIES, done(id))));
    return id;
  }

  private CheckDocument.Checked check(CaseId id) {
    var now = story.now(id);
    var result = now.course().result().orElseThrow();
    return story.desk.reading().check().handle(number(id), result.content());
  }

  private CaseNumber number(CaseId id) {
    return story.now(id).heading().number().orElseThrow();
  }

  @Test
  @Clause("EDC-5")
  void the_data_become_a_new_version_and_the_old_one_stays() {
    var first = ready(DATA, "2");
    var second = ready(DATA, "3");

    var versions = right(story.desk.reading().record().handle(AIDA, NAME));

    assertEquals(
        List.of(Map.of("course", "3"), Map.of("course", "2")),
        versions.stream().map(kept -> kept.version().values()).toList());
    assertEquals(List.of(second, first), versions.stream().map(kept -> kept.by()).toList());
    assertEquals(
        List.of(2L),
        story.now(second).course().records().stream().map(record -> record.version()).toList());
  }

  @Test
  void the_document_says_what_the_record_says() throws Exception {
    var id = ready(DATA, "2");

    var result = story.now(id).course().result().orElseThrow();

    var opened = right(story.desk.reading().document().handle(AIDA, id, result.id()));
    var text = new String(opened.bytes().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(text.contains("studies in year 2."), text);
  }

  @Test
  void a_record_is_unknown_to_whoever_has_nothing_to_do_with_it() {
    ready(DATA, "2");

    assertEquals(
        Either.left(new Barred.Unknown(NAME.toString())),
        story.desk.reading().record().handle(MARAT, NAME));
    assertEquals(1, right(story.desk.reading().record().handle(STUDIES, NAME)).size());
  }

  @Test
  @Clause("EDC-10.3")
  void anybody_can_check_whether_a_document_was_issued() {
    story.house.clock().advance(Duration.ofHours(1));
    var id = ready(FREE, "2");

    var issued = assertInstanceOf(CheckDocument.Checked.Issued.class, check(id));

    assertEquals(number(id), issued.number());
    assertEquals(story.house.clock().instant(), issued.at());
    assertEquals(FREE, issued.service());
    assertEquals(COLLEGE, issued.offer().provider().id());
    assertEquals(false, issued.outdated());
  }

  @Test
  @Clause("EDC-10.3")
  void a_changed_document_was_not_issued_nor_one_under_another_number() {
    var id = ready(FREE, "2");
    var other = ready(FREE, "3");
    var content = story.now(id).course().result().orElseThrow().content();

    var changed = Sha256.of("changed".getBytes(StandardCharsets.UTF_8));

    var not = new CheckDocument.Checked.NotIssued();
    assertEquals(not, story.desk.reading().check().handle(number(id), changed));
    assertEquals(not, story.desk.reading().check().handle(number(other), content));
  }

  @Test
  void a_document_is_outdated_once_its_record_changed_again() {
    var first = ready(DATA, "2");
    var second = ready(DATA, "3");

    assertTrue(assertInstanceOf(CheckDocument.Checked.Issued.class, check(first)).outdated());
    assertEquals(
        false, assertInstanceOf(CheckDocument.Checked.Issued.class, check(second)).outdated());
  }
}
