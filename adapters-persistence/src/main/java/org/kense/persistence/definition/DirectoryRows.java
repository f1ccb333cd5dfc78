package org.kense.persistence.definition;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import org.kense.core.form.Directory;
import org.kense.core.law.Lang;
import org.kense.core.law.Text;

/** Reads the entries of a directory, row by row; what is wrong with one is noted down. */
final class DirectoryRows {
  private static final List<String> OWN = List.of("code", "upper", "level", "offers");
  private final List<String> columns;
  private final Notes notes;
  private final SequencedMap<String, Directory.Entry> known = new LinkedHashMap<>();

  /** Codes of rows that something is wrong with: that others name them is not. */
  private final Set<String> spoilt = new HashSet<>();

  /** The level of what stands below an entry. */
  private final Map<String, String> levels = new HashMap<>();

  DirectoryRows(DirectoryLine head, Notes notes) {
    this.columns = head.cells();
    this.notes = notes;
    var languages = Stream.of(Lang.values()).map(Lang::tag).filter(columns::contains).toList();
    int right = OWN.size() + languages.size();
    if (!columns.containsAll(OWN)
        || languages.isEmpty()
        || columns.stream().distinct().count() != right
        || columns.size() != right) {
      throw new Unreadable(head.mark(0), Cause.DIRECTORY_COLUMNS, String.join(",", columns));
    }
  }

  List<Directory.Entry> entries(List<DirectoryLine> lines) {
    for (var line : lines) {
      if (line.cells().size() == columns.size()) {
        read(line);
      } else {
        spoilt.addAll(line.cells());
        notes.wrong(line.mark(0), Cause.CELLS_WRONG, "" + line.cells().size(), "" + columns.size());
      }
    }
    return List.copyOf(known.values());
  }

  private void read(DirectoryLine line) {
    var code = code(line, "code");
    if (known.containsKey(code)) wrong(line, "code", Cause.CODE_TWICE, code);
    var upper = Optional.of(cell(line, "upper")).filter(it -> !it.isEmpty());
    upper.ifPresent(it -> above(line, "upper", it));
    var level = code(line, "level");
    oneLevel(line, upper, level);
    var offers =
        Arrays.stream(cell(line, "offers").split(" ")).filter(it -> !it.isEmpty()).toList();
    offers.forEach(it -> above(line, "offers", it));
    known.putIfAbsent(code, new Directory.Entry(code, upper, level, name(line), offers));
  }

  private String code(DirectoryLine line, String column) {
    var code = cell(line, column);
    if (code.matches("[a-z0-9][a-z0-9-]{0,63}")) return code;
    spoilt.add(code);
    wrong(line, column, code.isEmpty() ? Cause.EMPTY : Cause.BAD_CODE, code);
    return "unread-" + line.number();
  }

  /** What a row names stands above it: so nothing stands below itself. */
  private void above(DirectoryLine line, String column, String code) {
    if (!known.containsKey(code) && !spoilt.contains(code)) {
      wrong(line, column, Cause.ENTRY_UNKNOWN, code, nearest(code));
    }
  }

  private String nearest(String code) {
    var all = Nearest.first(code, known.keySet()).split(", ");
    return String.join(", ", List.of(all).subList(0, Math.min(5, all.length)));
  }

  /** At the top there may be several levels: places, and what schools offer. */
  private void oneLevel(DirectoryLine line, Optional<String> upper, String level) {
    if (upper.filter(known::containsKey).isEmpty()) return;
    var before = levels.getOrDefault(upper.get(), level);
    levels.put(upper.get(), before);
    if (!before.equals(level)) {
      wrong(line, "level", Cause.LEVELS_MIXED, level, upper.get(), before);
    }
  }

  /** English can be left out: it is understood where it is not written. */
  private Text name(DirectoryLine line) {
    var words = new HashMap<Lang, String>();
    for (var lang : Lang.values()) {
      if (!columns.contains(lang.tag())) continue;
      var cell = cell(line, lang.tag());
      if (!cell.isEmpty()) words.put(lang, cell);
      if (cell.isEmpty() && lang != Lang.EN) wrong(line, lang.tag(), Cause.EMPTY);
    }
    return words.isEmpty() ? Text.only(Lang.EN, "?") : new Text(words);
  }

  private String cell(DirectoryLine line, String column) {
    return line.cells().get(columns.indexOf(column));
  }

  private void wrong(DirectoryLine line, String column, Cause cause, String... details) {
    notes.wrong(line.mark(columns.indexOf(column)), cause, details);
  }
}
