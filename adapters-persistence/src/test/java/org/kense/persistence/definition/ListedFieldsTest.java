package org.kense.persistence.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.form.DirectoryRef;
import org.kense.core.form.FieldType;
import org.kense.core.form.Upper;
import org.kense.core.service.Service;

/** What is chosen from lists, as a definition says it. */
class ListedFieldsTest {
  private static final SampleFile LIST = SampleFile.named("sample-places-1.csv");

  /** Lines 73 to 84 of the file: a cascade, with an option that is not always open behind it. */
  private static final SampleFile GOOD =
      SampleFile.named("good.yaml")
          .inserted(
              72,
              """
                - field: region
                  label: { en: Region, ru: Область, ky: Облус }
                  type: listed
                  directory: { name: sample-places, version: 1 }
                  level: region
                  required: true
                - { field: district, label: { en: D, ru: Р, ky: Р }, type: listed, level: district, under: region, required: true }
                - { field: grade, label: { en: G, ru: К, ky: К }, type: listed, level: grade, under: district, required: true }
                - { field: school, label: { en: S, ru: Ш, ky: М }, type: listed, level: school, under: district, offering: grade, required: true }
                - { field: at, label: { en: A, ru: А, ky: А }, type: choice, required: true, options: { now: { en: N, ru: Н, ky: Н }, later: { label: { en: L, ru: Л, ky: Л }, when: { district: lakes } } } }
              """
                  .stripTrailing());

  private static Reading<Service> read(SampleFile file, SampleFile list) {
    DirectoryFiles lists =
        ref ->
            ref.name().startsWith("sample-places") ? Optional.of(list.bytes()) : Optional.empty();
    return DefinitionReader.read("good.yaml", file.bytes(), lists);
  }

  @Test
  void a_cascade_names_its_list_once_and_each_field_the_one_above() {
    var service = (Service) assertInstanceOf(Reading.Read.class, read(GOOD, LIST)).value();

    var form = service.form();
    var school = (FieldType.Listed) form.field("school").orElseThrow().type();
    assertEquals(new DirectoryRef("sample-places", 1), school.directory().ref());
    assertEquals(
        List.of("region", "district"), school.uppers().stream().map(Upper::field).toList());
    assertEquals(Optional.of("grade"), school.offering().map(Upper::field));
    assertEquals(List.of("district"), form.field("at").orElseThrow().type().looksAt().toList());
  }

  @ParameterizedTest(name = "line {0} becomes {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          76 | directory: { name: other-places, version: 1 }  | 76 unknown-directory
          76 | directory: { name: sample-places, version: 2 } | 76 other-directory
          76 | directory: { name: sample-places }             | 76 missing-key
          76 |                                                | 73 missing-key
          77 | level: regoin                                  | 77 not-listed
          77 | level: school                                  | 77 level-unreachable
          79 | - { field: district, label: { en: D, ru: Р, ky: Р }, type: listed, level: district, under: name, required: true } | 79 not-from-directory
          79 | - { field: district, label: { en: D, ru: Р, ky: Р }, type: listed, level: district, under: regoin, required: true } | 79 unknown-field
          79 | - { field: district, label: { en: D, ru: Р, ky: Р }, type: listed, level: district, under: school, required: true } | 79 asked-later
          79 | - { field: district, label: { en: D, ru: Р, ky: Р }, type: listed, level: district, under: district, required: true } | 79 asked-later
          79 | - { field: district, label: { en: D, ru: Р, ky: Р }, type: listed, level: region, under: region, required: true } | 79 level-unreachable
          79 | - { field: district, label: { en: D, ru: Р, ky: Р }, type: listed, level: district, under: region, directory: { name: sample-places, version: 1 }, required: true } | 79 directory-twice
          81 | - { field: school, label: { en: S, ru: Ш, ky: М }, type: listed, level: school, under: district, offering: born, required: true } | 81 not-from-directory
          82 | - { field: at, label: { en: A, ru: А, ky: А }, type: choice, required: true, options: { later: { label: { en: L, ru: Л, ky: Л }, when: { district: laeks } } } } | 82 not-listed
          82 | - { field: at, label: { en: A, ru: А, ky: А }, type: choice, required: true, options: { later: { label: { en: L, ru: Л, ky: Л }, when: { distirct: lakes } } } } | 82 unknown-field
          """)
  void a_mistake_is_found_at_its_line(int line, String words, String said) {
    assertEquals(said, said(read(GOOD.with(line, words == null ? "" : words), LIST)));
  }

  @Test
  void what_is_wrong_in_the_list_is_said_of_the_list_and_once() {
    var spoilt = LIST.with(7, "lakes,nowhere,district,,,Озёрный район,Көл ауданы");

    var wrong = read(GOOD, spoilt);

    assertEquals("76 directory-wrong, 7 entry-unknown", said(wrong));
    assertEquals("sample-places-1.csv", findings(wrong).getLast().file());
  }

  private static String said(Reading<?> reading) {
    return findings(reading).stream()
        .map(it -> it.line() + " " + it.cause().code())
        .collect(Collectors.joining(", "));
  }

  private static List<Finding> findings(Reading<?> reading) {
    return switch (reading) {
      case Reading.Read<?> read -> List.of();
      case Reading.Wrong<?> wrong -> wrong.findings();
    };
  }
}
