package org.kense.persistence.definition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kense.core.form.Directory;
import org.kense.core.form.DirectoryRef;
import org.kense.core.form.Field;
import org.kense.core.form.FieldType;
import org.kense.core.form.Upper;

/** Reads what can be chosen from directories in the fields of one form, in their order. */
final class ListedFields {
  /** What reading goes on with where the list could not be found. */
  private static final Directory UNREAD = new Directory(new DirectoryRef("unread", 1), List.of());

  private final DirectoryFiles files;
  private final List<String> names;
  private final Map<String, Field> known = new HashMap<>();

  /**
   * Of a form.
   *
   * @param names of all its fields, also of those that come later
   */
  ListedFields(DirectoryFiles files, List<String> names) {
    this.files = files;
    this.names = names;
  }

  /** Remembers a field, for those that hang on it. */
  Field read(Field field) {
    known.putIfAbsent(field.name(), field);
    return field;
  }

  /** Either the first of a cascade, with its directory, or one under another field. */
  FieldType type(Table table) {
    return table.maybe("under").map(under -> lower(under, table)).orElseGet(() -> first(table));
  }

  private FieldType first(Table table) {
    var directory = directory(table.get("directory")).orElse(UNREAD);
    return listed(directory, table.get("level"), List.of(), table);
  }

  private FieldType lower(Place under, Table table) {
    table.maybe("directory").ifPresent(it -> it.wrong(Cause.DIRECTORY_TWICE));
    var level = table.get("level");
    return upper(under)
        .map(upper -> listed(upper.directory(), level, upper.uppers(), table))
        .orElseGet(() -> listed(UNREAD, level, List.of(), table));
  }

  /** Where the level is wrong, what hangs on it is not looked at: it would be guessed. */
  private FieldType listed(Directory directory, Place place, List<Upper> uppers, Table table) {
    int before = place.notes().count();
    var level = level(place, directory, uppers);
    var read = place.notes().count() > before ? UNREAD : directory;
    var offering = table.maybe("offering").flatMap(it -> offering(it, read));
    return new FieldType.Listed(read, level, uppers, offering);
  }

  private Optional<Upper> offering(Place place, Directory directory) {
    var chain = upper(place);
    var named = chain.map(it -> it.uppers().getLast());
    boolean guessed = directory.equals(UNREAD) || chain.filter(it -> it.of(UNREAD)).isPresent();
    if (!guessed && chain.filter(it -> !it.of(directory)).isPresent()) {
      place.wrong(Cause.NOT_FROM_DIRECTORY, named.get().field());
    }
    return named;
  }

  private static String level(Place place, Directory directory, List<Upper> uppers) {
    int before = place.notes().count();
    var level = place.read(Kinds.CODE);
    if (place.notes().count() > before || unread(place) || directory.equals(UNREAD)) return level;
    var above = uppers.stream().map(Upper::level).toList();
    if (!directory.levels().contains(level)) {
      place.wrong(Cause.NOT_LISTED, level, Nearest.first(level, directory.levels()));
    } else if (above.isEmpty() ? !directory.begins(level) : !directory.leads(above, level)) {
      place.wrong(Cause.LEVEL_UNREACHABLE, level, directory.toString());
    }
    return level;
  }

  /** A listed field with all above it, itself the last. */
  private record Chain(Directory directory, List<Upper> uppers) {
    static Chain of(Field field, FieldType.Listed type) {
      var last = new Upper(field.name(), field.label(), type.level());
      var uppers = Stream.concat(type.uppers().stream(), Stream.of(last)).toList();
      return new Chain(type.directory(), uppers);
    }

    boolean of(Directory other) {
      return directory.equals(other);
    }
  }

  /** The listed field that is named; empty where there is none, which is noted down. */
  private Optional<Chain> upper(Place place) {
    int before = place.notes().count();
    var name = place.read(Kinds.CODE);
    if (place.notes().count() > before) return Optional.empty();
    var field = known.get(name);
    if (field == null) {
      var cause = names.contains(name) ? Cause.ASKED_LATER : Cause.UNKNOWN_FIELD;
      place.wrong(cause, name, Nearest.first(name, known.keySet()));
      return Optional.empty();
    }
    if (field.type() instanceof FieldType.Listed type) return Optional.of(Chain.of(field, type));
    place.wrong(Cause.NOT_FROM_DIRECTORY, name);
    return Optional.empty();
  }

  private Optional<Directory> directory(Place place) {
    if (unread(place)) return Optional.empty();
    int before = place.notes().count();
    var table = place.table("name", "version");
    var name = table.get("name").read(Kinds.CODE);
    var version = table.get("version").read(Kinds.COUNT);
    if (place.notes().count() > before) return Optional.empty();
    var ref = new DirectoryRef(name, version);
    var bytes = files.bytes(ref);
    if (bytes.isEmpty()) place.wrong(Cause.UNKNOWN_DIRECTORY, ref.toString());
    return bytes.flatMap(it -> read(ref, it, place));
  }

  /** Whether nothing stands there, which has been noted down already. */
  private static boolean unread(Place place) {
    return place.node() instanceof Node.Nothing;
  }

  private static Optional<Directory> read(DirectoryRef ref, byte[] bytes, Place place) {
    return switch (DirectoryReader.read(ref + ".csv", bytes)) {
      case Reading.Read<Directory>(Directory directory) -> {
        if (!directory.ref().equals(ref)) {
          place.wrong(Cause.OTHER_DIRECTORY, ref.toString(), directory.toString());
        }
        yield Optional.of(directory).filter(it -> it.ref().equals(ref));
      }
      case Reading.Wrong<Directory>(List<Finding> findings) -> {
        place.wrong(Cause.DIRECTORY_WRONG, ref.toString());
        place.notes().elsewhere(findings);
        yield Optional.empty();
      }
    };
  }
}
