package org.kense.persistence.definition;

import java.util.List;
import org.kense.core.access.UnitCode;
import org.kense.core.service.Channel;
import org.kense.core.service.Effect;
import org.kense.core.service.Service;
import org.kense.core.service.Stage;
import org.kense.core.service.Term;

/** Whether everything on a route can be reached, and the route comes to its end. */
final class RouteRules {
  private RouteRules() {}

  static void check(Service service, Notes notes) {
    for (var channel : service.channels()) {
      reached(channel.route().stages(), notes);
      drafted(channel, notes);
      started(channel, notes);
    }
  }

  static boolean has(Channel channel, Effect effect) {
    return channel.route().stages().stream().anyMatch(stage -> stage.effect() == effect);
  }

  /** Once the result is handed over, the case is at its end. */
  private static void reached(List<Stage> stages, Notes notes) {
    var last = stages.getLast();
    var after =
        stages.stream().dropWhile(stage -> stage.effect() != Effect.DELIVERS).skip(1).toList();
    for (var stage : after) wrong(stage, Cause.STAGE_UNREACHABLE, notes);
    if (after.isEmpty() && last.effect() != Effect.DELIVERS) {
      wrong(last, Cause.ROUTE_WITHOUT_END, notes);
    }
  }

  /** The draft is the applicant's; what follows is not. */
  private static void drafted(Channel channel, Notes notes) {
    var drafting = channel.route().drafting();
    for (var stage : channel.route().stages()) {
      boolean own = stage.unit().equals(UnitCode.APPLICANT);
      if (drafting.contains(stage) && !own) wrong(stage, Cause.DRAFT_NOT_THE_APPLICANTS, notes);
      if (!drafting.contains(stage) && own) wrong(stage, Cause.APPLICANT_AFTER_FILING, notes);
      if (drafting.contains(stage)) unsigned(stage, notes);
    }
  }

  /** How the applicant signs is the channel's to say. */
  private static void unsigned(Stage stage, Notes notes) {
    stage
        .signature()
        .ifPresent(
            it -> notes.wrong(notes.markOf(it), Cause.SIGNED_WITH_THE_DRAFT, stage.code().value()));
  }

  private static void started(Channel channel, Notes notes) {
    if (channel.term().start() == Term.Start.REGISTRATION && !has(channel, Effect.REGISTERS)) {
      notes.wrong(notes.markOf(channel.term()), Cause.TERM_NEVER_STARTS);
    }
  }

  private static void wrong(Stage stage, Cause cause, Notes notes) {
    notes.wrong(notes.markOf(stage), cause, stage.code().value(), stage.unit().value());
  }
}
