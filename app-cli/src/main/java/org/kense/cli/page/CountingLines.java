package org.kense.cli.page;

import java.util.List;
import java.util.stream.Stream;
import org.kense.cli.Kense;
import org.kense.cli.Saying;
import org.kense.core.calendar.Contested;
import org.kense.core.law.Assumed;
import org.kense.core.law.Basis;
import org.kense.core.law.Text;
import org.kense.core.service.Service;

/** What is said of how time limits are counted, and from when on they are at risk. */
record CountingLines(Service service, Kense kense) {
  private static final Basis OURS =
      new Assumed(
          Text.of(
              "no act states it; it only warns",
              "ни один акт этого не указывает; это лишь предупреждение",
              "бірде-бір актіде көрсетілмеген; бұл тек ескерту",
              "бир да актыда көрсөтүлгөн эмес; бул эскертүү гана"));

  List<RuleLine> lines() {
    var contested =
        service.counting().contestedDays().stream()
            .map(rule -> new RuleLine(kense.words(say(rule.read())), rule.basis()));
    int percent = service.counting().atRisk().percent();
    return Stream.concat(
            contested, Stream.of(new RuleLine(kense.words(Label.AT_RISK, percent), OURS)))
        .toList();
  }

  private static Saying say(Contested read) {
    return switch (read) {
      case WORKING -> Label.CONTESTED_WORKING;
      case OFF -> Label.CONTESTED_OFF;
      case REFUSE -> throw new IllegalArgumentException("nothing is chosen");
    };
  }
}
