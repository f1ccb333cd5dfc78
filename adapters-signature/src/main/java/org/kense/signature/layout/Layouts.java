package org.kense.signature.layout;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.kense.core.words.Sheet;

/**
 * The layouts of a house, by the names of their files.
 *
 * <p>Of {@code INSTITUTION/result}, {@code INSTITUTION/sheet}, {@code result} and {@code sheet} a
 * result gets the first that there is, and else the one that is shipped.
 */
public record Layouts(Map<String, Layout> files) {
  /** Only the one that is shipped. */
  public static final Layouts SHIPPED = new Layouts(Map.of());

  private static final String ANY = "sheet";

  public Layouts {
    files = Map.copyOf(files);
  }

  /** Whether a file can have this name, without its folder and its ending. */
  public static boolean named(String name) {
    return name.equals(ANY)
        || Stream.of(Sheet.Kind.values()).map(Sheet.Kind::code).anyMatch(name::equals);
  }

  public Layout of(Sheet.Origin origin) {
    var own = origin.institution().value() + "/";
    var kind = origin.kind().code();
    return Stream.of(own + kind, own + ANY, kind, ANY)
        .map(files::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(Layout.SHIPPED);
  }
}
