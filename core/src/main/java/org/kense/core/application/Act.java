package org.kense.core.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.kense.core.form.Answers;
import org.kense.core.form.Attachment;
import org.kense.core.service.StageCode;

/**
 * What somebody does at a stage, with all that is recorded at it.
 *
 * @param motives why, where it is against the applicant
 * @param evidence present where it is recorded for the unit of the stage
 */
@Value.Builder
@Value.Style(stagedBuilder = true)
public record Act(
    Deed deed,
    StageCode stage,
    Answers findings,
    List<Motive> motives,
    Optional<Evidence> evidence) {
  public Act {
    motives = List.copyOf(motives);
    if (deed.refuses() == motives.isEmpty()) {
      throw new IllegalArgumentException("only what is against the applicant has motives: " + deed);
    }
  }

  /**
   * What its author signs: the act on this case, bound to all that its author saw of it.
   *
   * <p>That is what the applicant declared, what earlier stages recorded, and the result.
   */
  public CanonicalText on(Application application) {
    var parts = new ArrayList<>(List.of("kense-act", "1"));
    parts.addAll(seen(application));
    parts.addAll(List.of("act", stage.value(), deed.code()));
    parts.addAll(said("finding", findings));
    motives.forEach(it -> parts.addAll(List.of("ground", it.ground().value(), it.motivation())));
    evidence.ifPresent(it -> parts.addAll(shown(it, application)));
    return CanonicalText.of(parts);
  }

  private static List<String> seen(Application application) {
    var heading = application.heading();
    var parts = new ArrayList<>(List.of(heading.id().toString(), heading.service().toString()));
    parts.addAll(
        List.of("declared", Declaration.of(heading, application.content()).digest().hex()));
    for (var done : application.course().done()) {
      parts.addAll(List.of("stage", done.stage().value(), done.completedAt().toString()));
      parts.addAll(said("recorded", done.findings()));
      done.evidence().ifPresent(it -> parts.addAll(shown(it, application)));
    }
    application.course().result().ifPresent(it -> parts.addAll(file("result", it)));
    application.course().data().ifPresent(it -> parts.addAll(file("result-data", it)));
    return parts;
  }

  private static List<String> shown(Evidence evidence, Application application) {
    var parts = new ArrayList<>(List.of("evidence", evidence.by().value(), evidence.note()));
    evidence
        .file()
        .flatMap(application.course()::file)
        .ifPresent(it -> parts.addAll(file("evidence-file", it)));
    return parts;
  }

  private static List<String> file(String what, Attachment file) {
    return List.of(what, file.name(), file.content().hex());
  }

  private static List<String> said(String what, Answers answers) {
    return new TreeMap<>(answers.values())
        .entrySet().stream()
            .flatMap(it -> List.of(what, it.getKey(), it.getValue()).stream())
            .toList();
  }
}
