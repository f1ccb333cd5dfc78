package org.kense.cli.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.kense.core.law.Lang;
import org.kense.http.check.Paper;
import org.kense.http.check.PaperReader;

/**
 * Has {@code kense document verify} read each lot of files, so that page and command say the same.
 *
 * <p>A file that is made to eat memory or time takes that process down and not the house: it has
 * 768 MB and half a minute, and only two run at once.
 */
public final class StrangersPapers implements PaperReader {
  private static final int BENCHES = 2;
  private static final int WAIT_SECONDS = 10;

  private final Semaphore benches = new Semaphore(BENCHES);
  private final Trusted trusted;
  private final InstantSource clock;

  public StrangersPapers(Trusted trusted, InstantSource clock) {
    this.trusted = trusted;
    this.clock = clock;
  }

  @Override
  public Optional<Map<Path, List<Paper>>> read(List<Path> files, Lang reader) {
    try {
      if (!benches.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) return Optional.empty();
      try (var folder = TrustFolder.of(trusted)) {
        return new Bench(folder.options(), clock.instant())
            .verify(files)
            .map(lines -> papers(files, lines, reader));
      } finally {
        benches.release();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** A file of which the process could say nothing is one that can't be read. */
  private static Map<Path, List<Paper>> papers(List<Path> files, List<String> lines, Lang reader) {
    var said =
        lines.stream()
            .map(PaperLine::read)
            .collect(
                Collectors.groupingBy(
                    PaperLine::file,
                    Collectors.mapping(line -> line.paper(reader), Collectors.toList())));
    return files.stream()
        .collect(
            Collectors.toMap(
                file -> file,
                file -> said.getOrDefault(file, List.of(PaperLine.unreadable(reader)))));
  }
}
