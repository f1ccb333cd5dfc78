package org.kense.cli.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.kense.cli.Complaint;
import org.kense.cli.Say;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** A file in YAML, as a whole. */
public final class YamlFile {
  private YamlFile() {}

  public static Piece read(Path file) {
    try {
      String text = Files.readString(file);
      return Piece.of(
          file.toString(), new Load(LoadSettings.builder().build()).loadFromString(text));
    } catch (YamlEngineException unreadable) {
      throw Complaint.usage(Say.BAD_FILE, file + ": " + unreadable.getMessage());
    } catch (NoSuchFileException nowhere) {
      throw Complaint.usage(Say.NO_SUCH_FILE, file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
