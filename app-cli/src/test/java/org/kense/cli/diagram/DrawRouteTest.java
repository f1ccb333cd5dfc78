package org.kense.cli.diagram;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kense.cli.Run;
import org.kense.persistence.definition.ShippedDefinitions;

class DrawRouteTest {
  private static final String HOSTILE =
      "A \\\"quoted\\\" <script>alert(1)</script> & ]] --> end %% `x`";

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void a_definition_whose_words_look_like_code() throws IOException {
    file = folder.resolve("hostile.yaml");
    var shipped = new String(ShippedDefinitions.bytes("kg.transcript.yaml"), UTF_8);
    Files.writeString(
        file, shipped.replace("en: Fill in and sign the application", "en: \"" + HOSTILE + "\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"svg", "bpmn"})
  void words_that_look_like_markup_stay_words(String format) throws Exception {
    var run = Run.of("service", "diagram", file.toString(), "--format", format, "--lang=en");

    var document = XmlTree.parse(run.out());

    assertEquals(0, document.getElementsByTagName("script").getLength());
    var words = document.getDocumentElement().getTextContent() + run.out();
    assertTrue(words.contains("script"), run.out());
  }

  @Test
  void words_that_look_like_mermaid_stay_words() {
    var run = Run.of("service", "diagram", file.toString(), "--format=mermaid", "--lang=en");

    var line = run.lines().stream().filter(it -> it.contains("n_fill[")).findFirst().orElseThrow();

    assertEquals(
        "n_fill[\"1. A #34;quoted#34; #60;script#62;alert(1)#60;/script#62; #38; #93;#93; --#62;"
            + " end #37;#37; #96;x#96;\"]",
        line.strip());
  }

  @ParameterizedTest
  @MethodSource("org.kense.cli.diagram.ShippedRoute#all")
  void every_format_is_drawn_the_same_way_each_time(ShippedRoute route) {
    for (var format : Format.values()) {
      assertEquals(route.drawn(format.toString()), route.drawn(format.toString()));
    }
  }

  @ParameterizedTest
  @MethodSource("org.kense.cli.diagram.ShippedRoute#all")
  void mermaid_has_a_subgraph_a_unit_and_an_arrow_a_result(ShippedRoute route) {
    var lines = route.drawn("mermaid").lines().toList();

    var subgraphs = lines.stream().filter(it -> it.startsWith("  subgraph ")).count();
    var grounds =
        lines.stream().filter(it -> it.contains(" -->|\"") && !it.contains("_if -->")).count();

    assertEquals(route.channel().route().units().size(), subgraphs);
    assertEquals(route.results().size(), grounds);
  }

  @ParameterizedTest
  @CsvSource({"en, Say which channel: --channel portal", "ru, Укажите канал: --channel portal"})
  void a_channel_that_is_not_there_is_wrong_usage(String lang, String words) {
    var run =
        Run.of(
            "service",
            "diagram",
            "kg.transcript",
            "--channel=pigeon",
            "--format=svg",
            "--lang=" + lang);

    assertEquals(2, run.exit());
    assertEquals(words, run.err().strip());
  }

  @Test
  void a_wrong_definition_is_not_drawn_but_named_by_line() throws IOException {
    Files.writeString(file, Files.readString(file).replace("calendar: KG", "calendar: XX"));

    var run = Run.of("service", "diagram", file.toString(), "--format=svg", "--lang=en");

    assertEquals(1, run.exit());
    assertEquals("", run.out());
    assertTrue(run.err().startsWith(file + ":"), run.err());
  }
}
