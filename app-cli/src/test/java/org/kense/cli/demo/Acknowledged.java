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
      Pattern.compile(" · ([a-z-]+) (\\d+)/\\d+ · [^·]+ · [^·]+(?: · version (\\d+))?");

  /** A step of a case. */
  record Step(String story, int number) implements Comparable<Step> {
    @Override
    public int compareTo(Step other) {
      int stories = story.compareTo(other.story);
      return stories == 0 ? Integer.compare(number, other.number) : stories;
    }
  }

  private final Map<Step, Long> versions = new TreeMap<>();

  /** Takes a line; whether it acknowledges a step. One that did before must say the same. */
  boolean take(String line) {
    Matcher step = STEP.matcher(line);
    if (!step.find()) return false;
    var which = new Step(step.group(1), Integer.parseInt(step.group(2)));
    long version = Optional.ofNullable(step.group(3)).map(Long::parseLong).orElse(0L);
    Long before = versions.put(which, version);
    if (before != null) assertEquals(before, version, which + " was done another time");
    return true;
  }

  Map<Step, Long> versions() {
    return versions;
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
