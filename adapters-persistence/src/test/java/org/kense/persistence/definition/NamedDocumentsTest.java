package org.kense.persistence.definition;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kense.persistence.definition.Told.OFFICE;
import static org.kense.persistence.definition.Told.STUDENT;
import static org.kense.persistence.definition.Told.right;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kense.core.application.Paper;
import org.kense.core.service.Campaign;
import org.kense.core.usecase.Order;
import org.kense.core.usecase.TakePapers;

/** A document is called by its own title where a field has the same code. */
class NamedDocumentsTest {
  private final Told told =
      Told.of(
          Shipped.service("ru.college-admission.yaml"),
          Instant.parse("2026-07-06T03:00:00Z"),
          new Campaign(
              LocalDate.of(2026, 6, 20),
              LocalDate.of(2026, 8, 15),
              List.of(new Campaign.Quota(List.of("welding", "budget"), 1))));

  @Test
  void the_receipt_names_the_document_on_education_and_not_the_education_received() {
    var answers = new HashMap<>(Admissions.ANSWERS);
    answers.putAll(Map.of("speciality", "welding", "funding", "budget"));
    var id = told.draft(STUDENT, answers);
    right(told.attach(STUDENT, id, "identity"));
    right(told.attach(STUDENT, id, "education"));
    right(told.submit(STUDENT, id));
    var taken = new TakePapers.Command(id, List.of(new Paper("education", Paper.As.ORIGINAL)));
    right(told.desk.takePapers().handle(Order.of(OFFICE, taken)));

    var bytes = right(told.desk.reading().receipt().handle(STUDENT, id));
    var receipt = new String(bytes, StandardCharsets.UTF_8);

    assertTrue(receipt.contains("Документ об образовании: "), receipt);
  }
}
