package org.kense.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kense.core.law.Lang;
import org.kense.core.words.Mark;
import org.kense.core.words.Sheet;
import org.kense.http.check.Paper;
import org.kense.http.check.PaperReader;

/** Believes every text file that holds a number and a mark; one that is slow, nobody waits for. */
final class TextPapers implements PaperReader {
  @Override
  public Optional<Map<Path, List<Paper>>> read(List<Path> files, Lang reader) {
    if (files.stream().anyMatch(file -> text(file).equals("slow"))) return Optional.empty();
    return Optional.of(
        files.stream()
            .collect(
                Collectors.toMap(
                    Function.identity(), file -> List.of(paper(text(file).split(" "), reader)))));
  }

  private static Paper paper(String[] words, Lang reader) {
    return words.length == 2
        ? new Paper("genuine " + reader.tag(), Optional.of(signed(words)))
        : new Paper("no code", Optional.empty());
  }

  private static Paper.Signed signed(String[] words) {
    return new Paper.Signed(
        "Sample College, BIN000000000342",
        false,
        new Mark(words[1]),
        new Paper.Said(
            Lang.KY,
            "Үлгү колледж",
            "Билдирүү",
            words[0],
            "2026-02-02",
            List.of(new Sheet.Row("Аты-жөнү", "<b>Айда</b>")),
            List.of("Арыз кабыл алынды.")));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
