package org.kense.signature.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.kense.signature.Openssl;

/** The folder that openssl works in; each file is made once, when somebody first asks. */
final class Workshop {
  /** All days are counted from here: openssl stamps with the clock on the wall only. */
  // The same for all tests of one run, whichever comes first.
  @SuppressWarnings("TimeInStaticInitializer")
  static final Instant START = Instant.now().truncatedTo(ChronoUnit.SECONDS);

  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("yyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

  /** GOST comes from an engine that few machines have (libengine-gost-openssl). */
  private static final String ENGINE =
      """
      openssl_conf = all
      [all]
      engines = engines
      [engines]
      gost = gost
      [gost]
      engine_id = gost
      default_algorithms = ALL
      """;

  private final Path folder = Path.of("target", "corpus").toAbsolutePath();
  private final Openssl openssl =
      new Openssl(folder, Map.of("INDEX", "index.txt", "OPENSSL_CONF", "engine.cnf"));
  private final Set<String> made = new HashSet<>();

  Workshop() {
    try (var config = Workshop.class.getResourceAsStream("openssl.cnf")) {
      write("lists.cnf", "");
      write("engine.cnf", knowsGost() ? ENGINE : "");
      write("openssl.cnf", new String(config.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean knowsGost() {
    return Openssl.installed() && new Openssl(Path.of(".")).tried("engine gost").code() == 0;
  }

  static Instant day(String days) {
    return START.plusSeconds(Math.round(Double.parseDouble(days) * 24 * 60 * 60));
  }

  static String written(String days) {
    return WRITTEN.format(day(days));
  }

  /** The file, which is made now unless it was before. */
  String once(String file, Runnable making) {
    if (made.add(file)) making.run();
    return file;
  }

  void run(String words, String... more) {
    openssl.run(words, more);
  }

  boolean accepts(String words) {
    return openssl.tried(words).code() == 0;
  }

  void write(String file, String content) {
    write(file, content.getBytes(UTF_8));
  }

  void write(String file, byte[] content) {
    try {
      Files.createDirectories(folder);
      Files.write(folder.resolve(file), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] read(String file) {
    try {
      return Files.readAllBytes(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
