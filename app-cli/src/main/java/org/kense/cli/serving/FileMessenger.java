package org.kense.cli.serving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.Map;
import org.kense.cli.Json;
import org.kense.core.access.ActorId;
import org.kense.core.port.Messenger;

/** Writes every message into a file, a line of JSON each, until mail and phones are connected. */
final class FileMessenger implements Messenger {
  private final Path file;
  private final InstantSource clock;

  FileMessenger(Path file, InstantSource clock) {
    this.file = file;
    this.clock = clock;
  }

  @Override
  public synchronized void send(ActorId person, String message) {
    Map<String, Object> line = Json.object();
    line.put("at", clock.instant());
    line.put("to", person);
    line.put("message", message);
    try {
      Files.writeString(
          file, Json.write(line) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
