import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Holds every source to google-java-format: {@code check} names what differs, {@code write} mends.
 */
public final class Format {
  public static void main(String[] arguments) throws IOException {
    var writes = arguments[0].equals("write");
    var command = new ArrayList<>(writes ? List.of("--replace") : List.of("--dry-run"));
    command.add("--set-exit-if-changed");
    command.addAll(sources());
    var formatter = ToolProvider.findFirst("google-java-format").orElseThrow();
    var differs = formatter.run(System.out, System.err, command.toArray(String[]::new)) != 0;
    if (differs && !writes) {
      System.err.println(
          "Not in google-java-format: see above. Mend with: ./mvnw -N -Pformat verify");
      System.exit(1);
    }
  }

  private static List<String> sources() throws IOException {
    try (var children = Files.list(Path.of(""))) {
      return Stream.concat(Stream.of(Path.of(".mvn")), children.map(child -> child.resolve("src")))
          .filter(Files::isDirectory)
          .flatMap(Format::walk)
          .map(Path::toString)
          .filter(path -> path.endsWith(".java"))
          .sorted()
          .toList();
    }
  }

  private static Stream<Path> walk(Path folder) {
    try {
      return Files.walk(folder);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
