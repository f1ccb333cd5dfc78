package org.kense.core.memory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kense.core.form.Directory;
import org.kense.core.form.DirectoryRef;
import org.kense.core.law.Lang;
import org.kense.core.law.Text;

/** Two made-up regions whose schools hang on towns, rural districts or settlements. */
final class SampleDirectory {
  static final Directory VALUE =
      new Directory(
          new DirectoryRef("sample-schools", 1),
          Stream.of(
                  "grade-1||grade",
                  "grade-2||grade",
                  "north||region",
                  "lakes|north|district",
                  "reeds|lakes|rural-district",
                  "heron|reeds|settlement",
                  "heron-school|heron|school|grade-1 grade-2",
                  "bittern|reeds|settlement",
                  "bittern-school|bittern|school|grade-1",
                  "sands|lakes|rural-district",
                  "sands-school|sands|school|grade-1 grade-2",
                  "northtown|north|district",
                  "sample-college|northtown|school|grade-1 grade-2",
                  "northtown-school|northtown|school|grade-2",
                  "south||region",
                  "hills|south|district",
                  "hills-school|hills|school|grade-1")
              .map(SampleDirectory::entry)
              .toList());

  private SampleDirectory() {}

  /** Of code, upper, level and what it offers. */
  private static Directory.Entry entry(String line) {
    var cells = List.of(line.split("\\|"));
    return new Directory.Entry(
        cells.getFirst(),
        Optional.of(cells.get(1)).filter(upper -> !upper.isEmpty()),
        cells.get(2),
        Text.only(Lang.EN, name(cells.getFirst())),
        cells.size() > 3 ? List.of(cells.get(3).split(" ")) : List.of());
  }

  private static String name(String code) {
    return Character.toUpperCase(code.charAt(0)) + code.substring(1).replace('-', ' ');
  }
}
