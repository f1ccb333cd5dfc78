package org.kense.persistence.definition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kense.core.service.Service;

/** All rules, each asked where the parts that it looks at could be read. */
final class Rules {
  private static final String CHANNELS = "channels";
  private static final String NOTICES = "notices";

  private static final List<Rule> ALL =
      List.of(
          Rule.of(RouteRules::check, CHANNELS),
          Rule.of(Overrun::check, CHANNELS),
          Rule.of(ResultRules::made, CHANNELS, "result"),
          Rule.of(ResultRules::chosen, "form", "result"),
          Rule.of(ResultRules::namesOnce, CHANNELS, "form"),
          Rule.of(ResultRules::filled, CHANNELS, "form", NOTICES, "result"),
          Rule.of(RecordRules::known, CHANNELS, "form", "result"),
          Rule.of(ConditionRules::check, CHANNELS, "documents", "form"),
          Rule.of(CampaignRules::counted, "campaign", "form"),
          Rule.of(FormRuleChecks::check, "form", "rules"),
          Rule.of(RegisterRules::named, "form").with("registers"),
          Rule.of(RegisterRules::applicantsOnly, CHANNELS),
          Rule.of(RegisterRules::check, "form", "registers"),
          Rule.of(RefusalRules::usable, CHANNELS, "refusal"),
          Rule.of(Originals::possible, CHANNELS, "originals", "refusal"),
          Rule.of(Originals::told, NOTICES, "originals"),
          Rule.of(NoticeChecks::possible, CHANNELS, "fee", "refusal", NOTICES),
          Rule.of(NoticeChecks::sent, NOTICES),
          Rule.of(NoticeChecks::fee, "fee", NOTICES));

  private Rules() {}

  static void check(Service service, Node root, Notes notes) {
    var wrong = wrongParts(root, notes);
    for (var rule : ALL) {
      if (rule.askable(root, wrong)) rule.check().accept(service, notes);
    }
  }

  /** The keys at the top of the file that something is wrong with. */
  private static Set<String> wrongParts(Node root, Notes notes) {
    var wrong = new HashSet<String>();
    if (!(root instanceof Node.Entries top)) return wrong;
    for (var finding : notes.findings()) {
      top.entries().stream()
          .filter(entry -> entry.mark().line() <= finding.line())
          .reduce((earlier, later) -> later)
          .ifPresent(entry -> wrong.add(entry.key()));
    }
    return wrong;
  }
}
