package org.kense.signature.press;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;

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
