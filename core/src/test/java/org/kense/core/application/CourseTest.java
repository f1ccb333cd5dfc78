package org.kense.core.application;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kense.core.Clause;
import org.kense.core.access.UnitCode;
import org.kense.core.form.Answers;
import org.kense.core.form.Sha256;
import org.kense.core.memory.Samples;
import org.kense.core.service.SignatureLevel;
import org.kense.core.service.StageCode;

/** The course of a case tells who signed which of its stages. */
class CourseTest {
  private static final Instant AT = Instant.parse("2026-03-02T05:00:00Z");
  private static final StageCode REGISTER = new StageCode("register");
  private static final StageCode DECIDE = new StageCode("decide");
  private static final Signature SIGNATURE =
      new Signature(
          SignatureLevel.QUALIFIED,
          Samples.OFFICE.id(),
          Sha256.of("an act".getBytes(UTF_8)),
          AT,
          Sha256.of("a signature".getBytes(UTF_8)));

  private static CourseEvent completed(StageCode stage) {
    return new CourseEvent.StageCompleted(
        new StageDone(
            stage,
            new UnitCode("office"),
            AT,
            Optional.empty(),
            AT,
            Samples.OFFICE.id(),
            new Answers(Map.of())));
  }

  @Test
  @Clause("CSC-27.5")
  void a_signature_is_told_of_the_stage_that_it_ended_and_of_no_other() {
    var course =
        Course.NEW
            .after(new CourseEvent.StageSigned(REGISTER, SIGNATURE))
            .after(completed(REGISTER))
            .after(completed(DECIDE));

    assertEquals(Optional.of(SIGNATURE), course.signature(REGISTER));
    assertEquals(Optional.empty(), course.signature(DECIDE));
    assertEquals(List.of(REGISTER, DECIDE), course.done().stream().map(StageDone::stage).toList());
  }
}
