package org.kense.persistence.definition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kense.persistence.definition.Told.HEAD;
import static org.kense.persistence.definition.Told.OFFICE;
import static org.kense.persistence.definition.Told.STUDENT;
import static org.kense.persistence.definition.Told.STUDIES;
import static org.kense.persistence.definition.Told.by;
import static org.kense.persistence.definition.Told.right;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kense.core.Clause;
import org.kense.core.law.Lang;

/** A student orders three certificates at one window; the dean's office forms and prints them. */
@Clause("EPO-8.7")
@Clause("EPO-8.12")
class SingleWindowTest {
  /** A Monday morning in Novokuznetsk. */
  private static final Instant MONDAY = Instant.parse("2026-02-02T03:00:00Z");

  /** The lines above the text: the college, the title, the number. */
  private static final int HEADING = 3;

  private static final Map<String, String> STUDENT_SAYS =
      Map.of(
          "surname", "Ковалёва",
          "given-name", "Мария",
          "birth-date", "2007-04-18",
          "group", "ИС-24-1");

  private static final Map<String, String> STUDIES_SAY =
      Map.of("speciality", "09.02.07 Информационные системы", "study-form", "correspondence");

  @Test
  void the_window_lists_the_three_certificates_that_the_source_names() {
    var window =
        ShippedServices.all().newest().stream()
            .filter(service -> service.basis().requirement().equals("EPO-8.12"))
            .map(service -> service.ref().code() + ": " + service.title().in(Lang.RU).words())
            .collect(Collectors.joining("\n"));

    assertEquals(
        """
        ru.certificate-of-study: Справка об обучении
        ru.certificate-of-period-of-study: Справка о периоде обучения
        ru.call-up-certificate: Справка-вызов\
        """,
        window);
  }

  @Test
  void a_working_student_is_called_up_to_an_assessment() throws IOException {
    var printed =
        printed(
            "ru.call-up-certificate",
            Map.of("employer", "ООО «Разрез»", "call", "interim"),
            Map.of(
                "course", "2",
                "called-from", "2026-03-02",
                "called-to", "2026-03-21",
                "called-days", "20"));

    assertEquals(
        """
        Справка-вызов № 34226000000017. Работодателю: ООО «Разрез».
        Ковалёва Мария
        Дата рождения: 18 апреля 2007 года. Обучается на 2 курсе в группе ИС-24-1, форма обучения: заочная.
        Специальность (профессия): 09.02.07 Информационные системы.
        Отпуск предоставляется на следующие цели: промежуточная аттестация, с 2 марта 2026 года по 21 марта 2026 года, календарных дней: 20.\
        """,
        printed);
  }

  @Test
  void who_has_not_finished_is_certified_the_period_of_study() throws IOException {
    var printed =
        printed(
            "ru.certificate-of-period-of-study",
            Map.of("purpose", "в другой колледж", "copies", "1"),
            Map.of(
                "studied-from", "2024-09-01",
                "studied-to", "2025-06-30",
                "studied", "Математика: 5"));

    assertTrue(printed.contains("За этот период изучено: Математика: 5."), printed);
    assertTrue(printed.contains("с 1 сентября 2024 года по 30 июня 2025 года"), printed);
  }

  private static String printed(String code, Map<String, String> wishes, Map<String, String> found)
      throws IOException {
    var told = Told.of(Shipped.service(code + ".yaml"), MONDAY);
    var id = told.filed(STUDENT, both(STUDENT_SAYS, wishes));

    right(told.desk.registerApplication().handle(by(OFFICE, id)));
    right(told.desk.completeStage().handle(by(STUDIES, id, both(STUDIES_SAY, found))));
    right(told.desk.grantApplication().handle(by(HEAD, id)));
    right(told.desk.makeReady().handle(by(STUDIES, id)));
    right(told.desk.handOver().handle(by(STUDIES, id)));

    assertEquals("delivered", told.now(id).status().code());
    var result = told.now(id).course().result().orElseThrow();
    var opened = right(told.desk.reading().document().handle(STUDENT, id, result.id()));
    try (var bytes = opened.bytes()) {
      return new String(bytes.readAllBytes(), UTF_8)
          .lines()
          .skip(HEADING)
          .map(String::strip)
          .collect(Collectors.joining("\n"));
    }
  }

  private static Map<String, String> both(Map<String, String> one, Map<String, String> other) {
    var both = new HashMap<>(one);
    both.putAll(other);
    return both;
  }
}
