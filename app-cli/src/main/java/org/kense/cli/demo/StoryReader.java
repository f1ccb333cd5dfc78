package org.kense.cli.demo;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.kense.cli.Complaint;
import org.kense.cli.Say;
import org.kense.cli.yaml.Piece;
import org.kense.cli.yaml.YamlFile;

/** Reads a case of the demo from its file. */
final class StoryReader {
  private static final Set<String> KEYS =
      Set.of(
          "service", "channel", "institution", "applicant", "lang", "filedAt", "steps", "expect");

  private final Function<String, ZoneId> zones;

  /**
   * A reader of files.
   *
   * @param zones where each institution is: the files' times are local
   */
  StoryReader(Function<String, ZoneId> zones) {
    this.zones = zones;
  }

  Story read(Path file) {
    String name = file.getFileName().toString().replace(".yaml", "");
    Piece piece = YamlFile.read(file).only(KEYS);
    ZoneId zone = zones.apply(piece.text("institution"));
    List<Piece> steps = piece.pieces("steps");
    requireFiledThen(piece, steps);
    return new Story(
        name,
        setting(piece),
        IntStream.range(0, steps.size()).mapToObj(i -> act(i + 1, steps.get(i), zone)).toList(),
        expected(piece.piece("expect")));
  }

  private static Story.Setting setting(Piece piece) {
    return new Story.Setting(
        piece.text("service"),
        piece.text("channel"),
        piece.text("institution"),
        piece.text("applicant"),
        piece.text("lang"));
  }

  /** The heading says when the case is filed, so that nobody has to look for it. */
  private static void requireFiledThen(Piece piece, List<Piece> steps) {
    String filed =
        steps.stream()
            .filter(StoryReader::files)
            .map(step -> step.text("at"))
            .findFirst()
            .orElse(Expected.NONE);
    if (!filed.equals(piece.text("filedAt"))) {
      throw Complaint.usage(Say.BAD_FILE, piece.place() + ": filedAt: " + filed);
    }
  }

  private static boolean files(Piece step) {
    return switch (step.text("do")) {
      case "submit" -> true;
      case "take-in" -> !step.has("turned-away");
      default -> false;
    };
  }

  private static Act act(int number, Piece step, ZoneId zone) {
    String name = step.text("do");
    Instant at = instant(step, "at", zone);
    return new Act(number, at, step.text("who"), name, Deeds.read(name, step));
  }

  private static Instant instant(Piece piece, String key, ZoneId zone) {
    String text = piece.text(key);
    try {
      return LocalDateTime.parse(text).atZone(zone).toInstant();
    } catch (DateTimeException wrong) {
      throw Complaint.usage(Say.BAD_FILE, piece.place() + ": " + key + ": " + text);
    }
  }

  private static Expected expected(Piece piece) {
    piece.only(Set.of("status", "deadline", "stages", "notices", "refusal", "late"));
    return new Expected(
        piece.text("status"),
        piece.text("deadline"),
        piece.pieces("stages").stream().map(StoryReader::stage).toList(),
        piece.pieces("notices").stream().map(StoryReader::notice).toList(),
        piece.texts("refusal"),
        piece.texts("late"));
  }

  private static Expected.StageDue stage(Piece piece) {
    piece.only(Set.of("stage", "deadline"));
    return new Expected.StageDue(piece.text("stage"), piece.text("deadline"));
  }

  private static Expected.NoticeDue notice(Piece piece) {
    piece.only(Set.of("kind", "due", "sent"));
    return new Expected.NoticeDue(piece.text("kind"), piece.text("due"), piece.text("sent"));
  }
}
