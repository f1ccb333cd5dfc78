package org.kense.core.usecase;

import static java.util.Comparator.comparingLong;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kense.core.access.AccessTable;
import org.kense.core.access.ActorId;
import org.kense.core.access.InstitutionId;
import org.kense.core.access.Permission;
import org.kense.core.application.Application;
import org.kense.core.application.Event;
import org.kense.core.application.TurnEvent;
import org.kense.core.port.People;
import org.kense.core.service.Effect;
import org.kense.core.service.Stage;

/** Who of a unit executes a stage, where nobody in particular is named (CSC-27.3). */
public record Executing(People people, AccessTable access) {
  /**
   * Who has the fewest open cases, of those whose role may complete the stage.
   *
   * <p>Of several with equally few, the one whose id comes first, so that the same loads always
   * give the same answer. Two cases that are given at the same moment may go to one person: each
   * counts what was written before.
   */
  Optional<ActorId> leastLoaded(InstitutionId institution, Stage stage) {
    return people.loads(institution, stage.unit()).stream()
        .filter(load -> access.grants(load.employee().role(), completing(stage.effect())))
        .min(comparingLong(People.Load::cases).thenComparing(load -> load.employee().id().value()))
        .map(load -> load.employee().id());
  }

  private static Permission completing(Effect effect) {
    return switch (effect) {
      case NONE -> Permission.COMPLETE_STAGE;
      case FILES -> Permission.SUBMIT;
      case REGISTERS -> Permission.REGISTER;
      case DECIDES -> Permission.GRANT;
      case READIES -> Permission.MAKE_READY;
      case DELIVERS -> Permission.HAND_OVER;
    };
  }

  /**
   * The events, and the executor of the stage that they opened where the offer gives it to
   * somebody.
   *
   * <p>Only then is anybody asked: one read more for a command that opens such a stage.
   */
  List<Event> naming(List<Event> events, Application after, Facts facts) {
    return Stream.concat(
            events.stream(), opened(events, after, facts).flatMap(it -> given(it, after)))
        .toList();
  }

  private static Stream<Stage> opened(List<Event> events, Application after, Facts facts) {
    return events.stream().noneMatch(TurnEvent.StageOpened.class::isInstance)
        ? Stream.of()
        : after.turn().openStage().stream()
            .filter(turn -> turn.executor().isEmpty() && facts.offer().leastLoaded(turn.unit()))
            .flatMap(turn -> facts.channel(after).route().stage(turn.stage()).stream());
  }

  private Stream<Event> given(Stage stage, Application after) {
    return leastLoaded(after.id().institution(), stage).stream().map(TurnEvent.ExecutorNamed::new);
  }
}
