package org.kense.core.application;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kense.core.access.InstitutionId;
import org.kense.core.register.RecordVersion;
import org.kense.core.service.Offer;
import org.kense.core.service.ServiceRef;

/**
 * What an institution says in a result that is data (CSC-29(2), EDC-5).
 *
 * @param date the day on which it was made, where the institution is
 * @param record what the record says from then on; empty where the data go into none
 * @param values what is known in the case, field by field; nothing where there is a record
 */
public record DataResult(
    InstitutionId institution,
    ServiceRef service,
    CaseNumber number,
    LocalDate date,
    Optional<RecordVersion> record,
    Map<String, String> values) {
  public DataResult {
    values = Map.copyOf(values);
  }

  /** Of a case that was filed, as it is now. */
  public static DataResult of(Application application, Offer offer) {
    var heading = application.heading();
    var record = application.course().records().stream().reduce((earlier, later) -> later);
    return new DataResult(
        application.id().institution(),
        heading.service(),
        heading.number().orElseThrow(),
        LocalDate.ofInstant(application.status().at(), offer.hours().zone()),
        record,
        record.isPresent() ? Map.of() : known(application));
  }

  /** What was found counts more than what was declared. */
  private static Map<String, String> known(Application application) {
    var known = new TreeMap<>(application.content().answers().values());
    known.putAll(application.course().findings().values());
    return known;
  }
}
