package org.kense.cli.demo;

import static org.junit.jupiter.api.Assertions.*;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every step that a demo printed, with the version that its case had then. */
final class Acknowledged {
  private static final Pattern STEP =
      Pattern.compile(" · ([a-z-]+) (\\d+)/\\d+ · [^·]+ · ([^·]+)(?: · version (\\d+))?");

  /** Its answer is the same, the first time and later. */
  private static final String START = "Start a draft";

  /** A step of a case. */
  record Step(String story, int number) implements Comparable<Step> {
    @Override
    public int compareTo(Step other) {
      int stories = story.compareTo(other.story);
      return stories == 0 ? Integer.compare(number, other.number) : stories;
    }
  }

  private final Map<Step, Long> versions = new TreeMap<>();

  /** Takes a line; one of a step that was acknowledged before must say so, and the same version. */
  void take(String line) {
    Matcher step = STEP.matcher(line);
    if (!step.find()) return;
    var which = new Step(step.group(1), Integer.parseInt(step.group(2)));
    long version = Optional.ofNullable(step.group(4)).map(Long::parseLong).orElse(0L);
    Long before = versions.put(which, version);
    if (before == null) return;
    assertEquals(before, version, which + " was done another time");
    if (version != 0 && !step.group(3).equals(START)) {
      assertTrue(line.endsWith("done before"), "lost, and done again: " + line);
    }
  }

  int count() {
    return versions.size();
  }

  /** Whether there is nothing left to do in a case. */
  boolean all(Story story) {
    return story.acts().stream()
        .allMatch(act -> versions.containsKey(new Step(story.name(), act.number())));
  }

  /** The version after a case's last step. */
  long last(String story) {
    return versions.entrySet().stream()
        .filter(entry -> entry.getKey().story().equals(story))
        .mapToLong(Map.Entry::getValue)
        .max()
        .orElse(0);
  }
}
