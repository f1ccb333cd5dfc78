package org.kense.cli.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.kense.cli.Kense;
import org.kense.cli.Say;
import org.kense.cli.remote.DueWords;
import org.kense.core.law.WrittenDate;
import org.kense.core.words.PermissionWords;
import org.kense.core.words.SignatureWords;

/** Tells each step as it is acknowledged, with every deadline that it brought and why. */
final class Timeline {
  private final Kense kense;
  private final Cast cast;
  private final Function<String, ZoneId> zones;
  private final Map<String, String> known = new HashMap<>();

  Timeline(Kense kense, Cast cast, Function<String, ZoneId> zones) {
    this.kense = kense;
    this.cast = cast;
    this.zones = zones;
  }

  void done(Story story, Act act, Done done, Player player) {
    if (kense.json()) return;
    kense.print(line(story, act, done));
    if (done.before() || !player.begun()) return;
    for (JsonNode deadline : player.deadlines()) tell(story, deadline);
    player.shown().ifPresent(shown -> notices(story, shown));
  }

  /** Notices that went out; where one was owed and sent at once, it was never to be waited for. */
  private void notices(Story story, JsonNode shown) {
    for (JsonNode notice : shown.path("notices")) {
      String kind = notice.path("kind").asText();
      String due = notice.path("dueAt").asText();
      String sent = notice.path("sentAt").asText("");
      if (sent.isEmpty() || sent.equals(known.put(story.name() + "/sent/" + kind, sent))) continue;
      kense.print("    " + kense.words(Say.NOTICE_SENT, kind, when(story, Instant.parse(due))));
    }
  }

  private String line(Story story, Act act, Done done) {
    String place = story.name() + " " + act.number() + "/" + story.acts().size();
    String what = PermissionWords.of(done.as(), kense.lang());
    String words = kense.words(Say.STEP, when(story, act.at()), place, who(act), what);
    String version = done.version() == 0 ? "" : " · " + kense.words(Say.VERSION, done.version());
    String signed =
        done.level().map(level -> " · " + SignatureWords.of(level, kense.lang())).orElse("");
    String turnedAway =
        done.turnedAway().map(why -> " · " + kense.words(Say.TURNED_AWAY, why)).orElse("");
    return words
        + version
        + signed
        + turnedAway
        + (done.before() ? " · " + kense.words(Say.DONE_BEFORE) : "");
  }

  private String who(Act act) {
    return act.deed() instanceof Deed.Expire ? kense.words(Say.HOUSE) : cast.name(act.who());
  }

  private void tell(Story story, JsonNode deadline) {
    String of = deadline.path("of").asText();
    String name = deadline.path("name").asText("");
    String at = deadline.path("deadline").path("at").asText();
    String before = known.put(String.join("/", story.name(), of, name), at);
    if (at.equals(before)) return;
    kense.print(
        "    " + kense.words(DueWords.of(of), name) + ": " + when(story, Instant.parse(at)));
    for (JsonNode line : deadline.path("explanation")) kense.print("        " + line.asText());
  }

  private String when(Story story, Instant at) {
    ZoneId zone = zones.apply(story.setting().institution());
    LocalDateTime local = LocalDateTime.ofInstant(at, zone);
    return WrittenDate.withWeekday(local.toLocalDate(), kense.lang()) + " " + local.toLocalTime();
  }
}
