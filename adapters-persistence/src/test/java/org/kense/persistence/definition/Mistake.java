package org.kense.persistence.definition;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kense.core.form.DirectoryRef;

/** An example of one cause, from {@code mistakes.txt}. */
record Mistake(String cause, String base, String line, String words, int foundIn) {
  static final String FILE = "wrong.yaml";
  private static final ShippedServices SERVICES = ShippedServices.all();

  static Stream<Mistake> all() {
    return SampleFile.named("mistakes.txt").lines().stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toList())
        .map(Mistake::of);
  }

  private static Mistake of(List<String> row) {
    return new Mistake(
        row.get(0), row.get(1), row.get(2), row.get(3), Integer.parseInt(row.get(4)));
  }

  /** What a check of the file finds. */
  List<Finding> findings() {
    return switch (reading()) {
      case Reading.Read<?> read -> List.of();
      case Reading.Wrong<?> wrong -> wrong.findings();
    };
  }

  private Reading<?> reading() {
    return base.startsWith("institution") || base.startsWith("college")
        ? InstitutionReader.read(FILE, bytes(), SERVICES)
        : base.endsWith(".csv")
            ? DirectoryReader.read(FILE, bytes())
            : DefinitionReader.read(FILE, bytes(), Mistake::list);
  }

  /** The list of the tests, whatever version of it is asked for, and one without columns. */
  private static Optional<byte[]> list(DirectoryRef ref) {
    return switch (ref.name()) {
      case "sample-places" -> Optional.of(SampleFile.named("sample-places-1.csv").bytes());
      case "spoilt-places" ->
          Optional.of("directory,spoilt-places,1".getBytes(StandardCharsets.UTF_8));
      default -> Optional.empty();
    };
  }

  private byte[] bytes() {
    if (base.startsWith("new")) return whole();
    var file = SampleFile.named(base.replace(" after", ""));
    if (base.endsWith(" after")) {
      return file.inserted(Integer.parseInt(line), words.replace('↵', '\n').replace('·', ' '))
          .bytes();
    }
    var lines = line.split(" ", -1);
    var parts = words.split(" & ", -1);
    for (int i = 0; i < lines.length; i++) file = file.with(Integer.parseInt(lines[i]), parts[i]);
    return file.bytes();
  }

  private byte[] whole() {
    var text = words.replace('↵', '\n').replace("U+0001", "\u0001");
    int times = base.endsWith("times") ? Integer.parseInt(base.replaceAll("[^0-9]", "")) : 1;
    Charset charset = base.endsWith("utf-16") ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    return text.repeat(times).getBytes(charset);
  }

  @Override
  public String toString() {
    return cause;
  }
}
