package org.kense.persistence.definition;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.form.Directory;
import org.kense.core.form.DirectoryRef;
import org.kense.core.law.Lang;
import org.kense.core.law.Text;

/** Each row spoils one line of a good list; the finding must say what is wrong, and where. */
class DirectoryReaderTest {
  private static final SampleFile GOOD = SampleFile.named("sample-places-1.csv");

  private static Reading<Directory> read(SampleFile file) {
    return DirectoryReader.read("sample-places-1.csv", file.bytes());
  }

  @Test
  void a_good_list_is_read_row_by_row() {
    var directory = (Directory) assertInstanceOf(Reading.Read.class, read(GOOD)).value();

    var school = directory.entry("school-1").orElseThrow();
    assertEquals(new DirectoryRef("sample-places", 1), directory.ref());
    assertEquals(Optional.of("lakes"), school.upper());
    assertEquals(List.of("first", "second"), school.offers());
    assertEquals("№1 мектеп", school.name().in(Lang.KK).words());
    // Without an English name the Russian one is read.
    assertEquals("Школа № 1", school.name().in(Lang.EN).words());
    assertEquals(Text.only(Lang.RU, "Озёрный район").in(Lang.KY), name(directory, "lakes"));
  }

  private static Object name(Directory directory, String code) {
    return directory.entry(code).orElseThrow().name().in(Lang.KY);
  }

  @ParameterizedTest(name = "line {0} becomes {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
           2 | directory,Sample places,1                 | directory-head     |  2 |  1
           2 | directory,sample-places,first             | directory-head     |  2 |  1
           2 | code,upper,level,offers,en,ru,kk          | directory-head     |  2 |  1
           3 | code,upper,level,en,ru,kk                 | directory-columns  |  3 |  1
           3 | code,upper,level,offers,en,ru,de          | directory-columns  |  3 |  1
           3 | code,upper,level,offers                   | directory-columns  |  3 |  1
           6 | north,,region,,North,Север                | cells-wrong        |  6 |  1
           9 | School 2,lakes,school,first,,Школа № 2,№2 мектеп | bad-code      |  9 |  1
           7 | lakes,north,,,,Озёрный район,Көл ауданы   | empty              |  7 | 13
           7 | lakes,norht,district,,,Озёрный район,Көл ауданы | entry-unknown |  7 |  7
           7 | lakes,lakes,district,,,Озёрный район,Көл ауданы | entry-unknown |  7 |  7
           8 | school-1,lakes,school,third,,Школа № 1,№1 мектеп | entry-unknown |  8 | 23
           9 | school-1,lakes,school,first,,Школа № 2,№2 мектеп | code-twice   |  9 |  1
           9 | reeds,lakes,settlement,,,Камыши,Қамыс     | levels-mixed       |  9 | 13
           8 | school-1,lakes,school,first,,,№1 мектеп   | empty              |  8 | 30
           8 | school-1,lakes,school,first,"School, 1",,№1 мектеп | empty     |  8 | 41
           8 | school-1,lakes,school,first,,"Школа № 1,№1 мектеп  | quotes-wrong | 8 | 50
           8 | school-1,lakes,school,first,,"Школа" № 1,№1 мектеп | quotes-wrong | 8 | 39
          """)
  void a_mistake_is_found(int line, String words, String cause, int inLine, int column) {
    var findings = findings(read(GOOD.with(line, words)));

    var said =
        findings.stream()
            .map(it -> it.file() + ":" + it.line() + ":" + it.column() + " " + it.cause().code())
            .collect(Collectors.joining(", "));
    assertEquals("sample-places-1.csv:" + inLine + ":" + column + " " + cause, said);
  }

  @Test
  void a_name_with_a_comma_or_quotes_stands_in_quotes() {
    var quoted =
        """
        directory,places,1
        code,upper,level,offers,en,ru
        north,,region,,"North, far","Школа ""Дарын"", север"
        south,,region,, South ,Школа "Юг"
        """;

    var reading = DirectoryReader.read("places-1.csv", quoted.getBytes(UTF_8));
    var directory = (Directory) assertInstanceOf(Reading.Read.class, reading).value();

    var north = directory.entry("north").orElseThrow().name();
    var south = directory.entry("south").orElseThrow().name();
    assertEquals("North, far", north.in(Lang.EN).words());
    assertEquals("Школа \"Дарын\", север", north.in(Lang.RU).words());
    assertEquals("South", south.in(Lang.EN).words());
    assertEquals("Школа \"Юг\"", south.in(Lang.RU).words());
  }

  @Test
  void a_file_that_is_no_list_is_refused() {
    assertEquals(Cause.NOTHING_THERE, refused("# only a remark\n".getBytes(UTF_8)));
    assertEquals(Cause.DIRECTORY_COLUMNS, refused("directory,places,1\n".getBytes(UTF_8)));
    assertEquals(Cause.NOT_UTF_8, refused("directory,places,1\nкод".getBytes(UTF_16)));
    assertEquals(Cause.TOO_LARGE, refused(new byte[9 * 1024 * 1024]));
  }

  private static Cause refused(byte[] bytes) {
    return findings(DirectoryReader.read("bad.csv", bytes)).getFirst().cause();
  }

  private static List<Finding> findings(Reading<?> reading) {
    return switch (reading) {
      case Reading.Read<?> read -> List.of();
      case Reading.Wrong<?> wrong -> wrong.findings();
    };
  }

  @Test
  void the_invisible_mark_of_spreadsheets_is_no_mistake() {
    var marked = "\uFEFFdirectory,places,1\ncode,upper,level,offers,ru\na,,place,,А\n";

    assertInstanceOf(
        Reading.Read.class, DirectoryReader.read("places-1.csv", marked.getBytes(UTF_8)));
  }

  /** Every place of the shipped list leads to a school, and every school teaches something. */
  @Test
  void the_shipped_list_has_every_district_and_a_school_at_every_end() {
    for (var ref : ShippedDirectories.refs()) {
      var bytes = new ShippedDirectories().bytes(ref).orElseThrow();
      var reading = DirectoryReader.read(ref + ".csv", bytes);
      var directory = (Directory) assertInstanceOf(Reading.Read.class, reading).value();

      assertEquals(ref, directory.ref());
      // 17 districts, and the cities Kokshetau, Kosshy and Stepnogorsk.
      assertEquals(20, directory.at("district").count());
      assertEquals(List.of(), directory.at("school").filter(it -> it.offers().isEmpty()).toList());
      for (var level : List.of("district", "rural-district", "settlement")) {
        directory.at(level).forEach(place -> leads(directory, place));
      }
    }
  }

  private static void leads(Directory directory, Directory.Entry place) {
    var below =
        directory.levels().stream()
            .flatMap(directory::at)
            .filter(entry -> entry.upper().equals(Optional.of(place.code())));
    assertEquals(true, below.findAny().isPresent(), place.code());
  }
}
