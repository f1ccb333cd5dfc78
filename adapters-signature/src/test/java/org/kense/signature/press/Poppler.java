package org.kense.signature.press;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Somebody else's reader of PDF, where the machine has it. */
final class Poppler {
  private Poppler() {}

  static boolean installed() {
    try {
      return new ProcessBuilder("pdfsig", "-v").redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException absent) {
      return false;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** What it says of the signatures on a document. */
  static String signatures(byte[] pdf) {
    try {
      var file = Files.write(Files.createTempFile("signed", ".pdf"), pdf);
      var said = say("pdfsig", "-nocert", file.toString());
      Files.delete(file);
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String say(String... command) {
    try {
      var process = new ProcessBuilder(command).redirectErrorStream(true).start();
      var said = new String(process.getInputStream().readAllBytes(), UTF_8);
      process.waitFor();
      return said;
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
