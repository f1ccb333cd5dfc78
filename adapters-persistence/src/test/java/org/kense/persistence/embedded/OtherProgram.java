package org.kense.persistence.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Another JVM that opens a place, says so, and waits to be killed. */
final class OtherProgram {
  private OtherProgram() {}

  public static void main(String[] arguments) throws InterruptedException {
    EmbeddedDatabase.open(Place.of(Path.of(arguments[0])));
    System.out.println("open");
    Thread.sleep(TimeUnit.MINUTES.toMillis(2));
  }

  /** Starts it, and returns once it has opened the place. */
  static Process on(Path folder) throws IOException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                OtherProgram.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (!"open".equals(process.inputReader().readLine())) {
      throw new IOException("the other program did not open " + folder);
    }
    return process;
  }
}
