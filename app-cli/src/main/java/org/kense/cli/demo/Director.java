package org.kense.cli.demo;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** Plays all cases at once, step by step in the order of their times: time only moves forward. */
final class Director {
  private final Function<Story, Player> players;
  private final Function<String, ZoneId> zones;
  private final VirtualClock clock;
  private final Timeline timeline;
  private final Map<Story, Player> playing = new HashMap<>();
  private final Map<Story, String> failures = new HashMap<>();

  /**
   * A director.
   *
   * @param zones where each institution is
   */
  Director(
      Function<Story, Player> players,
      Function<String, ZoneId> zones,
      VirtualClock clock,
      Timeline timeline) {
    this.players = players;
    this.zones = zones;
    this.clock = clock;
    this.timeline = timeline;
  }

  private record Cue(Story story, Act act) {}

  /**
   * Plays them all.
   *
   * @param stop whether to leave off before the next step
   */
  List<Ending> play(List<Story> stories, BooleanSupplier stop) {
    for (Story story : stories) playing.put(story, players.apply(story));
    Set<Story> open = new HashSet<>(stories);
    for (Cue cue : cues(stories)) {
      if (stop.getAsBoolean()) break;
      clock.advanceTo(cue.act().at());
      if (open.contains(cue.story()) && !played(cue)) open.remove(cue.story());
    }
    return stories.stream().map(this::ending).toList();
  }

  private static List<Cue> cues(List<Story> stories) {
    List<Cue> cues = new ArrayList<>();
    for (Story story : stories) {
      for (Act act : story.acts()) cues.add(new Cue(story, act));
    }
    cues.sort(Comparator.comparing(cue -> cue.act().at()));
    return cues;
  }

  private boolean played(Cue cue) {
    Player player = player(cue.story());
    try {
      Done done = player.play(cue.act());
      timeline.done(cue.story(), cue.act(), done, player);
      return true;
    } catch (TurnedAway turned) {
      failures.put(
          cue.story(), cue.act().number() + " (" + cue.act().name() + "): " + turned.getMessage());
      return false;
    }
  }

  private Ending ending(Story story) {
    var shown = player(story).shown();
    var zone = zones.apply(story.setting().institution());
    var differences =
        shown
            .map(it -> Difference.between(story.expected(), Outcome.of(it, zone)))
            .orElse(List.of());
    return new Ending(story, zone, shown, Optional.ofNullable(failures.get(story)), differences);
  }

  private Player player(Story story) {
    return Objects.requireNonNull(playing.get(story), story.name());
  }
}
