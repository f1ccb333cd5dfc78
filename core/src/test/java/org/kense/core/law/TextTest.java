package org.kense.core.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextTest {

  @Test
  void a_reader_gets_their_own_language() {
    var text = Text.of("day", "день", "күн", "күн");

    assertEquals(new Phrase("day", Lang.EN), text.in(Lang.EN));
    assertEquals(new Phrase("день", Lang.RU), text.in(Lang.RU));
    assertEquals(new Phrase("күн", Lang.KK), text.in(Lang.KK));
    assertEquals(new Phrase("күн", Lang.KY), text.in(Lang.KY));
  }

  @Test
  void who_reads_another_language_gets_russian_and_is_told_so() {
    var text = new Text(Map.of(Lang.EN, "day", Lang.RU, "день", Lang.KK, "күн"));

    assertEquals(new Phrase("день", Lang.RU), text.in(Lang.KY));
  }

  @Test
  void without_russian_it_is_english_and_then_whatever_there_is() {
    var english = new Text(Map.of(Lang.EN, "day", Lang.KK, "күн"));
    var kazakh = Text.only(Lang.KK, "күн");

    assertEquals(new Phrase("day", Lang.EN), english.in(Lang.KY));
    assertEquals(new Phrase("күн", Lang.KK), kazakh.in(Lang.EN));
  }

  @Test
  void its_languages_come_in_one_order() {
    var text = new Text(Map.of(Lang.KY, "күн", Lang.EN, "day", Lang.RU, "день"));

    assertEquals(List.of(Lang.EN, Lang.RU, Lang.KY), List.copyOf(text.languages()));
  }

  @Test
  void a_text_without_words_cannot_exist() {
    assertThrows(IllegalArgumentException.class, () -> new Text(Map.of()));
    assertThrows(IllegalArgumentException.class, () -> Text.only(Lang.EN, " "));
    assertThrows(IllegalArgumentException.class, () -> new Phrase("", Lang.EN));
    assertThrows(IllegalArgumentException.class, () -> new LegalBasis("act", " ", "DUP-3"));
    assertThrows(IllegalArgumentException.class, () -> new LegalBasis("", "3", "DUP-3"));
    assertThrows(IllegalArgumentException.class, () -> new LegalBasis("act", "3", ""));
  }
}
