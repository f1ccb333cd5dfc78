package org.kense.cli.page;

import java.util.List;
import java.util.stream.Stream;
import org.kense.cli.Kense;
import org.kense.core.law.Basis;
import org.kense.core.law.Lang;
import org.kense.core.service.OriginalsRule;
import org.kense.core.service.ResultForm;
import org.kense.core.service.Service;
import org.kense.core.words.OriginalsWords;
import org.kense.core.words.ResultWords;

/** A sentence on a service, and what it rests on. */
public record RuleLine(String words, Basis basis) {
  /** What is said of counting, campaigns, places and originals. */
  public static List<RuleLine> of(Service service, Kense kense) {
    return Stream.of(
            new CountingLines(service, kense).lines().stream(),
            new CampaignLines(service, kense).lines().stream(),
            service.originals().stream().flatMap(rule -> originals(rule, kense.lang())))
        .flatMap(lines -> lines)
        .toList();
  }

  private static Stream<RuleLine> originals(OriginalsRule rule, Lang lang) {
    return Stream.of(
        new RuleLine(OriginalsWords.taken(rule, lang), rule.basis()),
        new RuleLine(OriginalsWords.returned(rule, lang), rule.within().basis()));
  }

  /** Each form of the result that may be chosen; none where there is only one. */
  public static List<RuleLine> offered(ResultForm form, Lang lang) {
    return switch (form) {
      case ResultForm.Only only -> List.of();
      case ResultForm.Chosen chosen ->
          chosen.offered().stream()
              .map(it -> new RuleLine(ResultWords.of(it.kind(), lang), it.basis()))
              .toList();
    };
  }
}
