package org.kense.core.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kense.core.service.StageCode;

/**
 * The stages that were completed, in order, and the signatures under what ended them; a stage ends
 * once in a case.
 */
public record Completed(List<StageDone> stages, Map<StageCode, Signature> signatures) {
  /** Nothing is behind it yet. */
  public static final Completed NONE = new Completed(List.of(), Map.of());

  public Completed {
    stages = List.copyOf(stages);
    signatures = Map.copyOf(signatures);
  }

  Completed with(StageDone stage) {
    return new Completed(Stream.concat(stages.stream(), Stream.of(stage)).toList(), signatures);
  }

  /** Before the stage itself: its completion follows. */
  Completed with(CourseEvent.StageSigned signed) {
    var all = new HashMap<>(signatures);
    all.put(signed.stage(), signed.signature());
    return new Completed(stages, all);
  }
}
