package org.kense.cli.outage;

import java.util.Map;
import org.kense.cli.Complaint;
import org.kense.cli.Exit;
import org.kense.cli.Json;
import org.kense.cli.Kense;
import org.kense.cli.Say;
import org.kense.cli.operator.MoveReport;
import org.kense.cli.operator.Operator;
import org.kense.core.application.Rejection;
import org.kense.core.institution.Outage;
import org.kense.core.words.BasisWords;
import org.kense.core.words.RejectionWords;

/** Spreads an outage to the cases that it touches, and says what became of them. */
record Spreading(Kense kense, Premises premises) {

  /** One that lasts is only recorded, or withdrawn. */
  int spread(Outage outage, Say sum) {
    kense.print(line(outage));
    if (outage.lasts()) return Exit.DONE;
    var report = new MoveReport(kense);
    long seen =
        premises
            .pauses()
            .run(Operator.ACTOR, premises.institution(), outage, report::take)
            .getOrElseThrow(this::complaint);
    return report.end(sum, seen);
  }

  Complaint complaint(Rejection why) {
    return Complaint.failed(Say.TURNED_AWAY, RejectionWords.say(why, kense.lang()).words());
  }

  String line(Outage outage) {
    return kense.json() ? Json.write(json(outage)) : words(outage);
  }

  private static Map<String, Object> json(Outage outage) {
    Map<String, Object> json = Json.object();
    json.put("outage", outage.id());
    json.put("from", outage.from());
    json.put("to", outage.to());
    json.put("cause", outage.cause());
    json.put("statusBy", outage.statusBy());
    return json;
  }

  private String words(Outage outage) {
    return outage
        .statusBy()
        .map(
            by ->
                kense.words(
                    Say.OUTAGE_OVER,
                    outage.id(),
                    outage.from(),
                    outage.to().orElseThrow(),
                    outage.cause(),
                    by,
                    BasisWords.of(premises.rule(), kense.lang())))
        .orElseGet(() -> kense.words(Say.OUTAGE_LASTS, outage.id(), outage.from(), outage.cause()));
  }
}
