package org.kense.core.application;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kense.core.Clause;
import org.kense.core.access.UnitCode;
import org.kense.core.form.Answers;
import org.kense.core.form.Attachment;
import org.kense.core.form.Sha256;
import org.kense.core.law.Lang;
import org.kense.core.law.LegalBasis;
import org.kense.core.memory.Samples;
import org.kense.core.service.GroundCode;
import org.kense.core.service.StageCode;

/** The one form of what somebody does: whatever they saw or say changes it. */
@Clause("CSC-27.5")
class ActTest {
  private static final Instant AT = Instant.parse("2026-02-02T04:00:00Z");
  private static final StageCode DECIDE = new StageCode("decide");
  private static final LegalBasis RULE = new LegalBasis("sample-act", "1", "SAMPLE-1");
  private static final Application CASE = started(1);

  private static Application started(long unique) {
    return Application.of(
        new HeadingEvent.Started(
            new CaseId(Samples.COLLEGE, new UUID(0, unique)),
            Samples.FREE.ref(),
            Samples.PORTAL,
            Set.of(UnitCode.APPLICANT),
            Samples.AIDA.id(),
            Lang.EN,
            AT));
  }

  private static Attachment file(String content) {
    var hash = Sha256.of(content.getBytes(UTF_8));
    return new Attachment("f", "result", "result.pdf", "application/pdf", 9, hash);
  }

  private static Event completed(Map<String, String> findings) {
    return new CourseEvent.StageCompleted(
        new StageDone(
            new StageCode("prepare"),
            new UnitCode("office"),
            AT,
            Optional.empty(),
            AT,
            Samples.OFFICE.id(),
            new Answers(findings)));
  }

  /** The same case after something more, each of which an employee would see. */
  private static Stream<Application> cases() {
    return Stream.of(
        CASE,
        started(2),
        CASE.after(new ContentEvent.Answered(Map.of("name", "Aida"), AT)),
        CASE.after(new ContentEvent.Answered(Map.of("name", "Marat"), AT)),
        CASE.after(completed(Map.of("course", "2"))),
        CASE.after(completed(Map.of("course", "3"))),
        CASE.after(new CourseEvent.ResultMade(file("one"), Optional.empty())),
        CASE.after(new CourseEvent.ResultMade(file("another"), Optional.empty())));
  }

  private static Act act(Deed deed, StageCode stage, Map<String, String> findings) {
    return new Act(deed, stage, new Answers(findings), List.of(), Optional.empty());
  }

  private static Act refused(String ground, String motivation) {
    var motive = new Motive(new GroundCode(ground), RULE, motivation);
    return new Act(Deed.REFUSE, DECIDE, Answers.NONE, List.of(motive), Optional.empty());
  }

  private static Act onEvidence(String note) {
    var evidence = new Evidence(new UnitCode("office"), note, Optional.empty());
    return new Act(Deed.GRANT, DECIDE, Answers.NONE, List.of(), Optional.of(evidence));
  }

  private static Stream<Act> acts() {
    return Stream.of(
        act(Deed.GRANT, DECIDE, Map.of()),
        act(Deed.COMPLETE, DECIDE, Map.of()),
        act(Deed.GRANT, new StageCode("other"), Map.of()),
        act(Deed.GRANT, DECIDE, Map.of("course", "2")),
        act(Deed.GRANT, DECIDE, Map.of("course", "2", "group", "A")),
        act(Deed.GRANT, DECIDE, Map.of("course", "2group", "group", "A")),
        refused("untrue", "So it is."),
        refused("untrue", "So it seems."),
        refused("late", "So it is."),
        onEvidence("letter 1"),
        onEvidence("letter 2"));
  }

  @Test
  void no_two_acts_on_no_two_cases_share_a_form() {
    var all =
        cases().flatMap(one -> acts().map(act -> act.on(one).text())).collect(Collectors.toSet());

    assertEquals(cases().count() * acts().count(), all.size());
  }

  @Test
  void it_can_be_read_part_by_part() {
    var declared = Declaration.of(CASE.heading(), CASE.content()).digest().hex();

    var text = refused("untrue", "Атын жазган эмес.").on(CASE).text();

    assertEquals(
        """
        9:kense-act
        1:1
        51:sample-college.00000000-0000-0000-0000-000000000001
        23:kg.sample-certificate@1
        8:declared
        64:%s
        3:act
        6:decide
        6:refuse
        6:ground
        6:untrue
        31:Атын жазган эмес.
        """
            .formatted(declared),
        text);
  }

  @Test
  void only_what_is_against_the_applicant_has_motives_and_that_always_has() {
    var motive = refused("untrue", "So it is.").motives();

    assertThrows(
        IllegalArgumentException.class,
        () -> new Act(Deed.GRANT, DECIDE, Answers.NONE, motive, Optional.empty()));
    assertThrows(IllegalArgumentException.class, () -> act(Deed.REFUSE, DECIDE, Map.of()));
  }
}
