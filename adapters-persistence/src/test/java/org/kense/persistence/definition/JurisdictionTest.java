package org.kense.persistence.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.service.ServiceCode;

class JurisdictionTest {
  @ParameterizedTest
  @CsvSource({
    "kz.duplicate, EN RU KK", //
    "kg.transcript, EN RU KY",
    "ru.certificate-of-study, EN RU",
  })
  void every_text_is_in_english_russian_and_the_state_language(String service, String languages) {
    var jurisdiction =
        Jurisdiction.of(new ServiceCode(service), "some-act", new ShippedDirectories());

    assertEquals(
        languages,
        String.join(" ", jurisdiction.languages().stream().sorted().map(Enum::name).toList()));
  }
}
