package org.kense.persistence.application;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kense.core.access.ActorId;
import org.kense.core.access.UnitCode;
import org.kense.core.application.Application;
import org.kense.core.application.CaseNumber;
import org.kense.core.application.Counted;
import org.kense.core.application.Place;
import org.kense.core.application.PlanLine;
import org.kense.core.application.Summary;
import org.kense.core.application.Turn;
import org.kense.core.service.ServiceRef;
import org.kense.persistence.journal.Chain;
import org.kense.persistence.json.Json;
import org.kense.persistence.sql.Row;
import org.kense.persistence.sql.Values;

/** What stands beside the state of a case, for lists to be found by. */
public record CaseColumns(
    Optional<String> number,
    ServiceRef service,
    String status,
    Optional<String> unit,
    String applicant,
    List<String> units,
    Instant startedAt,
    Optional<Instant> due,
    Instant changedAt,
    Optional<String> plan,
    Optional<Integer> place,
    Optional<String> executor,
    Optional<Instant> atRisk,
    Optional<Integer> allowed,
    Optional<String> measure,
    Optional<String> calendar,
    Optional<Instant> countedFrom,
    Optional<Instant> countedTo) {

  static CaseColumns of(Application application) {
    var line = Summary.of(application);
    var start = application.heading().start();
    var counted = Counted.of(application);
    return new CaseColumns(
        line.number().map(CaseNumber::digits),
        line.service(),
        line.status(),
        line.unit().map(UnitCode::value),
        start.applicant().value(),
        start.units().stream().map(UnitCode::value).sorted().toList(),
        Chain.time(line.startedAt()),
        line.due().map(Chain::time),
        Chain.time(application.content().changedAt()),
        application.course().place().planLine().map(PlanLine::code),
        place(application),
        application.turn().openStage().flatMap(Turn.OfStage::executor).map(ActorId::value),
        line.atRisk().map(Chain::time),
        line.allowance().map(it -> Math.toIntExact(it.time().toSeconds())),
        line.allowance().map(it -> Json.word(it.measure())),
        counted.map(Counted::calendar),
        counted.map(Counted::from).map(Chain::time),
        counted.flatMap(Counted::to).map(Chain::time));
  }

  private static Optional<Integer> place(Application application) {
    return application.course().place() instanceof Place.Taken taken
        ? Optional.of(taken.number())
        : Optional.empty();
  }

  static CaseColumns of(Row row) throws SQLException {
    return new CaseColumns(
        row.maybeText("number"),
        CaseLine.service(row),
        row.text("status"),
        row.maybeText("unit"),
        row.text("applicant"),
        row.texts("units"),
        row.at("started_at"),
        row.maybeAt("due"),
        row.at("changed_at"),
        row.maybeText("plan"),
        row.maybeNumber("place"),
        row.maybeText("executor"),
        row.maybeAt("at_risk"),
        row.maybeNumber("allowed"),
        row.maybeText("measure"),
        row.maybeText("calendar"),
        row.maybeAt("counted_from"),
        row.maybeAt("counted_to"));
  }

  /** Nineteen values, in the order of the table. */
  void into(Values values) throws SQLException {
    values.text(number).text(service.code().value()).number(service.version());
    values.text(status).text(unit).text(applicant).texts(units);
    values.at(startedAt).at(due).at(changedAt).text(plan).number(place);
    values.text(executor).at(atRisk).number(allowed).text(measure);
    values.text(calendar).at(countedFrom).at(countedTo);
  }
}
