package org.kense.cli.demo;

import static org.junit.jupiter.api.Assertions.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kense.cli.Complaint;
import org.kense.cli.yaml.Piece;

/** What a step at the counter of a front office says. */
class DeedsTest {
  private static Deed read(String name, Map<String, ?> more) {
    return Deeds.read(name, new Piece("step", more));
  }

  @Test
  void a_paper_is_taken_as_an_original_or_as_a_copy_and_given_back() {
    var papers = Map.of("identity-document", "electronic-copy", "package", "original");

    assertEquals(new Deed.TakePapers(papers), read("take-papers", Map.of("papers", papers)));
    assertEquals(
        new Deed.ReturnPapers(List.of("package")),
        read("return-papers", Map.of("documents", List.of("package"))));
  }

  @Test
  void data_is_fetched_from_one_register() {
    assertEquals(
        new Deed.Fetch("civil-status-register"),
        read("fetch", Map.of("register", "civil-status-register")));
    assertThrows(Complaint.class, () -> read("fetch", Map.of()));
  }

  @Test
  void what_the_post_did_is_recorded_with_its_evidence() {
    var recorded = read("complete", Map.of("evidence", "RR 104 882 315 KZ"));

    assertEquals(
        new Deed.Finish(
            "stage-completion", Map.of(), Optional.of("RR 104 882 315 KZ"), Optional.empty()),
        recorded);
    assertEquals(
        new Deed.Finish("stage-completion", Map.of(), Optional.empty(), Optional.empty()),
        read("complete", Map.of()));
  }

  @Test
  void a_paper_is_signed_by_hand_and_by_nothing_else() {
    var signed = read("submit", Map.of("with", "paper"));

    assertEquals(new Deed.Sign("submission", Means.PAPER), signed);
    assertThrows(Complaint.class, () -> read("submit", Map.of("with", "pencil")));
  }
}
