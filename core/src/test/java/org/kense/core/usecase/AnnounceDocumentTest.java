package org.kense.core.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.kense.core.memory.Samples.AIDA;
import static org.kense.core.memory.Samples.CHARGED;
import static org.kense.core.usecase.Story.right;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kense.core.application.CaseId;
import org.kense.core.application.Unfit;
import org.kense.core.application.Untimely;
import org.kense.core.form.Sha256;

/** A file that is announced: turned away early, or welcome and nothing written. */
class AnnounceDocumentTest {
  private final Story story = Story.begins();
  private final AnnounceDocument announce = story.desk.announceDocument();

  private static AnnounceDocument.Command scan(CaseId id, String mediaType) {
    return new AnnounceDocument.Command(id, "scan", mediaType);
  }

  private static <C> Order<C> once(C command, String request, long version) {
    var digest = Sha256.of(request.getBytes(StandardCharsets.UTF_8));
    return new Order<>(
        AIDA, command, Optional.of(new Order.Once("key", digest)), Optional.of(version));
  }

  @Test
  void a_file_that_suits_learns_its_rule_and_leaves_no_trace() {
    var id = story.draft(CHARGED);
    var before = story.events(id);

    var rule = right(announce.handle(once(scan(id, "application/pdf"), "announced", 1)));

    assertEquals(CHARGED.document("scan").orElseThrow(), rule);
    assertEquals(before, story.events(id));
    right(
        story.desk.attachDocument().handle(once(story.scan(id, "application/pdf"), "the file", 1)));
  }

  @Test
  void a_file_of_another_kind_is_turned_away() {
    var id = story.draft(CHARGED);

    var outcome = announce.handle(once(scan(id, "text/plain"), "announced", 1));

    assertInstanceOf(Unfit.WrongMediaType.class, outcome.getLeft());
  }

  @Test
  void a_version_that_has_passed_is_turned_away() {
    var id = story.filled(CHARGED);

    var outcome = announce.handle(once(scan(id, "application/pdf"), "announced", 1));

    assertInstanceOf(Untimely.Stale.class, outcome.getLeft());
  }

  @Test
  void a_case_that_was_handed_in_takes_no_more_files() {
    var id = story.filed(CHARGED);

    var outcome = announce.handle(Order.of(AIDA, scan(id, "application/pdf")));

    assertInstanceOf(Untimely.WrongStatus.class, outcome.getLeft());
  }

  @Test
  void under_a_key_that_was_used_the_file_may_come_again() {
    var id = story.draft(CHARGED);
    var attach = story.desk.attachDocument();
    right(attach.handle(once(story.scan(id, "application/pdf"), "the file", 1)));

    var outcome = announce.handle(once(scan(id, "application/pdf"), "announced", 1));

    assertEquals(CHARGED.document("scan").orElseThrow(), right(outcome));
  }
}
