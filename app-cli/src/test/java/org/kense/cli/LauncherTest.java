package org.kense.cli;

import static org.junit.jupiter.api.Assertions.*;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.Attributes.Name;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher, in a tree of its own that was built just now. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  @TempDir private Path home;

  @BeforeEach
  void build() throws IOException {
    Files.copy(Path.of("..", "kense"), home.resolve("kense"));
    Files.createFile(home.resolve("pom.xml"));
    Files.createDirectories(home.resolve("app-cli/src/main"));
    Files.createFile(home.resolve("app-cli/pom.xml"));
    var lib = Files.createDirectories(home.resolve("app-cli/target/kense/lib"));
    try (var stream = Files.newOutputStream(lib.resolve("all.jar"))) {
      new JarOutputStream(stream, classPath()).close();
    }
    Files.createFile(home.resolve("app-cli/target/kense/built"));
  }

  /** A jar that is nothing but the class path of the tests. */
  private static Manifest classPath() {
    var entries =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(entry -> Path.of(entry).toUri().toString())
            .collect(Collectors.joining(" "));
    var manifest = new Manifest();
    manifest.getMainAttributes().put(Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Name.CLASS_PATH, entries);
    return manifest;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "LC_ALL=C", "LC_ALL=POSIX", "LANG=C", "LC_CTYPE=POSIX", "LANG=C.UTF-8"})
  void kyrgyz_letters_arrive_whole_whatever_the_locale_knows(String locale) throws Exception {
    var run = launched(locale, "--lang=ky", "мөөнөт");

    assertTrue(run.contains("Түшүнүксүз: мөөнөт"), run);
  }

  /** What it says in an environment with this locale only. */
  private String launched(String locale, String... arguments) throws Exception {
    var command = Stream.concat(Stream.of("/bin/sh", home + "/kense"), Stream.of(arguments));
    var process = new ProcessBuilder(command.toList()).redirectErrorStream(true);
    var environment = process.environment();
    environment.keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
    environment.putAll(Map.of("JAVA_HOME", System.getProperty("java.home")));
    if (!locale.isEmpty()) {
      environment.put(locale.split("=", -1)[0], locale.split("=", -1)[1]);
    }
    try (var said = process.start().getInputStream()) {
      return new String(said.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
