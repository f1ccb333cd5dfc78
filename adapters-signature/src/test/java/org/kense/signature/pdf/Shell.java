package org.kense.signature.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Programs of the machine, run in a folder. */
public record Shell(Path folder) {
  static boolean has(String program, String option) {
    try {
      return new ProcessBuilder(program, option).redirectErrorStream(true).start().waitFor() >= 0;
    } catch (IOException absent) {
      return false;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  public static boolean hasOpenssl() {
    return has("openssl", "version");
  }

  public static boolean hasPdfsig() {
    return hasOpenssl() && has("pdfsig", "-v");
  }

  /** What a program says that ends well; more words may hold spaces. */
  String run(String words, String... more) {
    var command = Stream.concat(Stream.of(words.strip().split(" +")), Stream.of(more)).toList();
    try {
      var process =
          new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
      var said = new String(process.getInputStream().readAllBytes(), UTF_8);
      if (process.waitFor() != 0) throw new AssertionError(command + ": " + said);
      return said;
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(command.toString(), e);
    }
  }

  void write(String file, byte[] content) {
    try {
      Files.createDirectories(folder);
      Files.write(folder.resolve(file), content);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  byte[] read(String file) {
    try {
      return Files.readAllBytes(folder.resolve(file));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
