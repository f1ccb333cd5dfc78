package org.kense.persistence.everyway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kense.core.service.Service;
import org.kense.persistence.TestStore;
import org.kense.persistence.definition.DefinitionReader;
import org.kense.persistence.definition.Reading;
import org.kense.persistence.service.JdbcServices;

/** The service of the README is whole: it can be checked, published and used. */
class ReadmeServiceTest {
  @RegisterExtension static final TestStore STORE = new TestStore();
  private static final Pattern YAML = Pattern.compile("```yaml\n(service: .*?)```", Pattern.DOTALL);

  private String file = "";

  @BeforeEach
  void the_only_definition_of_the_readme() throws IOException {
    var found = YAML.matcher(Files.readString(Path.of("..", "README.md"))).results().toList();
    assertEquals(1, found.size());
    file = found.getFirst().group(1);
  }

  @Test
  void it_fits_forty_lines() {
    assertTrue(file.lines().count() <= 40, () -> file.lines().count() + " lines");
  }

  @Test
  void it_is_published_as_it_stands_there() {
    var services =
        new JdbcServices(STORE.database(), ReadmeServiceTest::read, InstantSource.system());

    var service = services.publish(file.getBytes(UTF_8), LocalDate.of(2026, 1, 1));

    assertArrayEquals(file.getBytes(UTF_8), services.bytes(service.ref()).orElseThrow());
  }

  @Test
  void a_case_of_it_comes_from_draft_to_delivered() {
    var service = read(file.getBytes(UTF_8));
    var walk = new Walk(service, service.channels().getFirst(), new Random(1));

    for (var round = 0; round < 10 && !walk.ended(); round++) {
      Move.ONWARD.forEach(move -> move.on(walk));
    }

    assertEquals("delivered", walk.now().status().code());
  }

  private static Service read(byte[] bytes) {
    return switch (DefinitionReader.read("README.md", bytes)) {
      case Reading.Read<Service>(Service service) -> service;
      case Reading.Wrong<Service> wrong -> throw new AssertionError(wrong.toString());
    };
  }
}
