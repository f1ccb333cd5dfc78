package org.kense.cli.demo;

import java.util.List;

/**
 * A case of the demo, as a lawyer wrote it down: who does what and when, and what must come of it.
 *
 * @param name the file's, without its ending
 */
record Story(String name, Setting setting, List<Act> acts, Expected expected) {
  Story {
    acts = List.copyOf(acts);
  }

  /** What the case is about. */
  record Setting(
      String service, String channel, String institution, String applicant, String lang) {}
}
