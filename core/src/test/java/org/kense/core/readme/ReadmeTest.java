package org.kense.core.readme;

import static org.junit.jupiter.api.Assertions.*;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs of the README compile and run with nothing but the core and what it brings. */
class ReadmeTest {
  private static final Pattern PROGRAM =
      Pattern.compile("```java\n(.*?class (\\w+) .*?)```", Pattern.DOTALL);

  private static final Pattern PRINTED = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL);

  @TempDir Path folder;

  @Test
  void a_case_goes_from_draft_to_delivered() throws Exception {
    assertEquals("delivered", printed("FirstSteps"));
  }

  @Test
  void a_deadline_says_what_stands_below_it() throws Exception {
    assertEquals(found(PRINTED).group(1).strip(), printed("Deadlines"));
  }

  @Test
  void a_deadline_with_its_reasons_fits_ten_lines() throws Exception {
    var body = program("Deadlines").lines().filter(line -> line.startsWith("    ")).count();

    assertTrue(body <= 10);
  }

  @Test
  void the_way_from_draft_to_delivered_fits_thirty_lines() throws Exception {
    assertTrue(program("FirstSteps").lines().count() <= 30);
  }

  private String printed(String name) throws Exception {
    var source = folder.resolve(name + ".java");
    Files.writeString(source, program(name));
    return run(source).strip();
  }

  private static MatchResult found(Pattern pattern) throws IOException {
    return pattern
        .matcher(Files.readString(Path.of("..", "README.md")))
        .results()
        .findFirst()
        .orElseThrow();
  }

  private static String program(String name) throws IOException {
    return PROGRAM
        .matcher(Files.readString(Path.of("..", "README.md")))
        .results()
        .filter(found -> found.group(2).equals(name))
        .findFirst()
        .orElseThrow()
        .group(1);
  }

  /** The launcher compiles a source file before it runs it, and prints why it could not. */
  private static String run(Path source) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var process =
        new ProcessBuilder(java, "-Dstdout.encoding=UTF-8", "-cp", classPath(), source.toString())
            .redirectErrorStream(true)
            .start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  /** The core and the one library that it brings. */
  private static String classPath() {
    return Stream.of("org.kense.core.usecase.Order", "io.vavr.control.Either")
        .map(ReadmeTest::place)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String place(String type) {
    try {
      return Path.of(
              Class.forName(type).getProtectionDomain().getCodeSource().getLocation().toURI())
          .toString();
    } catch (ReflectiveOperationException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
