package org.kense.persistence.definition;

import java.util.EnumSet;
import java.util.List;
import org.kense.core.service.Effect;
import org.kense.core.service.Stage;

/** Whether the effects of a route's stages each come at most once, and in their order. */
record Effects(Notes notes) {
  void check(List<Stage> stages, Mark route) {
    var seen = EnumSet.of(Effect.NONE);
    for (var stage : stages) {
      next(stage, seen);
      seen.add(stage.effect());
    }
    if (!seen.contains(Effect.FILES)) notes.wrong(route, Cause.NOBODY_FILES);
  }

  private void next(Stage stage, EnumSet<Effect> seen) {
    var effect = stage.effect();
    if (effect == Effect.NONE) return;
    if (seen.contains(effect)) {
      wrong(stage, Cause.EFFECT_TWICE);
    } else if (seen.stream().anyMatch(other -> other.compareTo(effect) > 0)) {
      wrong(stage, Cause.EFFECT_OUT_OF_ORDER);
    }
  }

  private void wrong(Stage stage, Cause cause) {
    notes.wrong(notes.markOf(stage), cause, stage.code().value(), Kind.written(stage.effect()));
  }
}
