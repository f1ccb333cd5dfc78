package org.kense.core.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.form.Field;
import org.kense.core.form.FieldType;
import org.kense.core.law.Lang;
import org.kense.core.memory.Samples;

/** What people read of lists: from where something is chosen, and what was. */
class DirectoryWordsTest {
  private static Field field(String name) {
    return Samples.CASCADE.form().field(name).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          to-region   | EN | chosen from the list sample-schools, version 1
          to-district | EN | chosen from the list sample-schools, version 1, under “to-region”
          to-school   | EN | chosen from the list sample-schools, version 1, under “to-settlement”, among what offers “to-grade”
          to-school   | RU | выбирается из справочника sample-schools (версия 1), в зависимости от поля «to-settlement», с учётом поля «to-grade»
          to-school   | KK | sample-schools анықтамалығынан таңдалады (1-нұсқа), «to-settlement» өрісіне қарай, «to-grade» өрісін ескере отырып
          to-school   | KY | sample-schools маалымдамасынан тандалат (1-версия), «to-settlement» талаасына жараша, «to-grade» талаасын эске алып
          """)
  void a_field_says_its_list_and_on_which_fields_it_depends(String name, Lang lang, String words) {
    assertEquals(words, DirectoryWords.of((FieldType.Listed) field(name).type(), lang));
  }

  @Test
  void what_was_chosen_is_printed_by_its_name_and_not_by_its_code() {
    assertEquals("Sands school", Entered.shown(field("from-school"), "sands-school", Lang.RU));
  }
}
