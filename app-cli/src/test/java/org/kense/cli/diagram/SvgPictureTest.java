package org.kense.cli.diagram;

import static org.junit.jupiter.api.Assertions.*;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class SvgPictureTest {
  private static final String ROUTES = "org.kense.cli.diagram.ShippedRoute#all";

  @ParameterizedTest
  @MethodSource(ROUTES)
  void the_picture_says_every_stage_and_result(ShippedRoute route) throws Exception {
    var svg = XmlTree.parse(route.drawn("svg")).getDocumentElement();

    var words = String.join(" ", texts(svg, "text"));

    for (var title : route.titles()) assertTrue(words.contains(title), title + " in " + words);
    for (var result : route.results()) assertTrue(words.contains(result), result + " in " + words);
  }

  @ParameterizedTest
  @MethodSource(ROUTES)
  void who_cannot_see_it_can_hear_it(ShippedRoute route) throws Exception {
    var svg = XmlTree.parse(route.drawn("svg")).getDocumentElement();

    assertEquals("img", svg.getAttribute("role"));
    assertEquals(route.lang().tag(), svg.getAttribute("xml:lang"));
    assertEquals(1, texts(svg, "title").size());
    for (var title : route.titles()) {
      assertTrue(texts(svg, "desc").getFirst().contains(title), title);
    }
  }

  @ParameterizedTest
  @MethodSource(ROUTES)
  void it_needs_nothing_from_elsewhere(ShippedRoute route) {
    var svg = route.drawn("svg");

    for (var outside : List.of("href", "url(", "<style", "<script", "<image", "@import")) {
      assertFalse(svg.contains(outside), outside);
    }
  }

  @ParameterizedTest
  @MethodSource(ROUTES)
  void what_is_in_another_language_says_so(ShippedRoute route) throws Exception {
    var svg = XmlTree.parse(route.drawn("svg")).getDocumentElement();
    var title = route.service().title().in(route.lang());

    var first = (Element) svg.getElementsByTagName("text").item(0);

    var marked = title.lang() == route.lang() ? "" : title.lang().tag();
    assertEquals(marked, first.getAttribute("xml:lang"));
  }

  private static List<String> texts(Element svg, String name) {
    var texts = new ArrayList<String>();
    var nodes = svg.getElementsByTagName(name);
    for (int i = 0; i < nodes.getLength(); i++) texts.add(nodes.item(i).getTextContent());
    return texts;
  }
}
