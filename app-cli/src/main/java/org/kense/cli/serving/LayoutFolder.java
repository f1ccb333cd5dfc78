package org.kense.cli.serving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kense.cli.Complaint;
import org.kense.cli.Say;
import org.kense.core.law.Lang;
import org.kense.signature.layout.Layout;
import org.kense.signature.layout.LayoutFault;
import org.kense.signature.layout.Layouts;

/** The layouts of a house: a folder with files, and folders of institutions; any fault stops it. */
public record LayoutFolder(Path folder, Lang reader) {
  private static final String ENDING = ".html";

  /** Those of a folder, where there is one. */
  static Layouts read(Optional<Path> folder, Lang reader) {
    return folder.map(it -> new LayoutFolder(it, reader).read()).orElse(Layouts.SHIPPED);
  }

  private Layouts read() {
    if (!Files.isDirectory(folder)) throw Complaint.usage(Say.NO_SUCH_FILE, folder);
    Map<String, Layout> layouts = new HashMap<>();
    for (Path file : files()) layouts.put(name(file), layout(file, reader));
    return new Layouts(layouts);
  }

  private List<Path> files() {
    try (Stream<Path> all = Files.walk(folder, 2)) {
      return all.filter(it -> it.toString().endsWith(ENDING)).sorted().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Such as {@code kz-shymkent-university/result}. */
  private String name(Path file) {
    String name = folder.relativize(file).toString().replace('\\', '/');
    String bare = name.substring(0, name.length() - ENDING.length());
    if (!Layouts.named(bare.substring(bare.indexOf('/') + 1))) {
      throw Complaint.usage(Say.LAYOUT_NAME, file);
    }
    return bare;
  }

  /** The layout in a file, with the pictures beside it. */
  public static Layout layout(Path file, Lang reader) {
    return Layout.read(Content.of(file), name -> picture(file.resolveSibling(name)))
        .getOrElseThrow(faults -> Complaint.usage(Say.BAD_FILE, words(file, faults, reader)));
  }

  private static Optional<byte[]> picture(Path file) {
    return Files.isRegularFile(file) ? Optional.of(Content.of(file)) : Optional.empty();
  }

  private static String words(Path file, List<LayoutFault> faults, Lang reader) {
    return faults.stream()
        .map(it -> file + ":" + it.line() + ": " + it.words(reader))
        .collect(Collectors.joining("\n"));
  }
}
