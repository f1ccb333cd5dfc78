package org.kense.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.kense.http.Story.done;

import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of cases: page by page, and narrowed. */
class ListTest {
  private final House house = House.open();
  private final Story story = new Story(house);

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void the_list_goes_on_page_by_page_and_misses_none() {
    var all = new ArrayList<String>();
    for (var n = 0; n < 5; n++) {
      all.addFirst(Story.id(story.draft("kg.sample-certificate")).toString());
    }

    var read = new ArrayList<String>();
    var next = "";
    do {
      var page = done(story.aida.get(Story.CASES + "?limit=2" + next)).json();
      page.at("/applications").forEach(line -> read.add(line.at("/id").asText()));
      next = page.has("next") ? "&after=" + page.at("/next").asText() : "";
    } while (!next.isEmpty());

    assertEquals(all, read);
  }

  @ParameterizedTest
  @CsvSource({
    "status=submitted, 1",
    "status=draft, 1",
    "unit=office, 1",
    "service=kg.sample-copy, 1",
    "service=kg.sample-certificate&status=draft, 0",
    "originals=held, 0",
  })
  void the_list_is_narrowed(String query, int count) {
    story.filed("kg.sample-certificate");
    story.draft("kg.sample-copy");

    var page = done(story.aida.get(Story.CASES + "?" + query));

    assertEquals(count, page.json().at("/applications").size(), page::toString);
  }
}
