package org.kense.signature;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tokens made of software; the library finds them by the file that this process is told of. */
public final class SoftHsm {
  public static final char[] PIN = "4321".toCharArray();
  private static final Pattern SLOT = Pattern.compile("reassigned to slot ([0-9]+)");

  private SoftHsm() {}

  /** Whether this machine has it. */
  public static boolean installed() {
    return System.getenv("SOFTHSM2_CONF") != null
        && library().isPresent()
        && Stream.of("/usr/bin", "/usr/local/bin")
            .anyMatch(folder -> Files.exists(Path.of(folder, "softhsm2-util")));
  }

  public static Optional<Path> library() {
    return Stream.of("/usr/lib/softhsm", "/usr/lib64/softhsm", "/usr/local/lib/softhsm")
        .map(folder -> Path.of(folder, "libsofthsm2.so"))
        .filter(Files::exists)
        .findFirst();
  }

  /** Where tokens are from now on; to be said before the library is first used. */
  public static void keep(Path folder) throws IOException {
    var settings = "directories.tokendir = %s%nobjectstore.backend = file%n".formatted(folder);
    Files.writeString(Path.of(System.getenv("SOFTHSM2_CONF")), settings);
  }

  /** A new token, by its slot. */
  public static long token(String label) throws IOException {
    var pin = new String(PIN);
    var process =
        new ProcessBuilder(
                "softhsm2-util",
                "--init-token",
                "--free",
                "--label",
                label,
                "--so-pin",
                pin,
                "--pin",
                pin)
            .redirectErrorStream(true)
            .start();
    var said = new String(process.getInputStream().readAllBytes(), UTF_8);
    var slot = SLOT.matcher(said);
    if (!slot.find()) throw new AssertionError(said);
    return Long.parseLong(slot.group(1));
  }
}
