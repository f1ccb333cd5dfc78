package org.kense.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kense.http.Story.done;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kense.core.port.Press.Print;
import org.kense.core.words.Mark;

/** The page to which the codes on printed sheets lead. */
class CheckPageTest {
  private static final String MARK = "0123456789abcdef0123";
  private final House house =
      House.with(sheet -> new Print(sheet.title().getBytes(UTF_8), Optional.of(new Mark(MARK))));
  private final Story story = new Story(house);
  private final Visitor stranger = Visitor.stranger(house);

  @AfterEach
  void close() {
    house.close();
  }

  @ParameterizedTest
  @CsvSource({
    "en, This document was issued., Notice",
    "ru, Этот документ выдан., Уведомление",
    "kk, Бұл құжат берілген., Хабарлама",
    "ky, Бул документ берилген., Билдирүү"
  })
  void whoever_holds_a_sheet_reads_what_was_issued_by_whom_and_when(
      String lang, String issued, String kind) {
    var number = story.noticed();

    var page = done(stranger.get("/check/" + number + "/" + MARK + "?lang=" + lang)).text();

    assertTrue(page.contains("<html lang=\"" + lang + "\">"), page);
    assertTrue(page.contains(issued), page);
    assertTrue(page.contains(kind), page);
    assertTrue(page.contains(number), page);
    assertTrue(page.contains("2026"), page);
    assertTrue(page.contains("Sample College"), page);
    assertFalse(page.contains("aida"), page);
    assertFalse(page.contains("Айда"), page);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NUMBER/0123456789abcdef0124",
        "70026000000018/0123456789abcdef0123x",
        "70026000099995/0123456789abcdef0123",
        "1/0123456789abcdef0123",
        "%3Cscript%3E/%3Cb%3E"
      })
  void a_wrong_mark_an_unknown_number_and_nonsense_are_answered_alike(String wrong) {
    var number = story.noticed();
    var unknown = stranger.get("/check/00000000000000/" + MARK);

    var answer = stranger.get("/check/" + wrong.replace("NUMBER", number));

    assertEquals(200, answer.status());
    assertEquals(unknown.text(), answer.text());
    assertFalse(answer.text().contains("was issued."), answer::text);
  }

  @Test
  void what_was_never_printed_cannot_be_checked() {
    var path = story.registered("kg.sample-certificate");
    var number = story.aida.get(path).at("/number");

    var answer = stranger.get("/check/" + number + "/" + MARK);

    assertTrue(answer.text().contains("No such document was issued here."), answer::text);
  }
}
