package org.kense.core.words;

import java.util.List;
import java.util.stream.Collectors;
import org.kense.core.application.Untimely;
import org.kense.core.law.Lang;
import org.kense.core.law.WrittenDate;
import org.kense.core.service.Campaign;

/** What a rejection speaks of that comes at the wrong moment, in words. */
final class UntimelyWords {
  private UntimelyWords() {}

  static List<String> values(Untimely untimely, Reader reader) {
    var lang = reader.lang();
    return switch (untimely) {
      case Untimely.KeyReused it -> List.of(it.key());
      case Untimely.Stale it -> List.of("" + it.expected(), "" + it.actual());
      case Untimely.WrongStatus it -> List.of(StatusWords.of(it.status(), lang));
      case Untimely.OutOfOrder it ->
          List.of(reader.stage(it.due()), EffectWords.of(it.asked(), lang));
      case Untimely.Suspended it ->
          List.of(Listing.of(it.reasons(), why -> PauseWords.of(why, lang)), remedies(it, lang));
      case Untimely.KeptUntil it -> List.of(reader.time(it.until()));
      case Untimely.PaidAlready it -> List.of(it.receipt());
      case Untimely.NowhereToPay it -> List.of();
      case Untimely.TakenBefore it -> List.of(it.reference().value());
      case Untimely.NoCampaign it ->
          List.of(Listing.of(it.campaigns(), campaign -> dates(campaign, lang)));
      case Untimely.CalendarEnds it -> List.of(it.calendar(), WrittenDate.in(it.last(), lang));
      case Untimely.DayContested it -> List.of(it.calendar(), WrittenDate.in(it.day(), lang));
    };
  }

  private static String dates(Campaign campaign, Lang lang) {
    return WrittenDate.in(campaign.from(), lang) + " – " + WrittenDate.in(campaign.to(), lang);
  }

  private static String remedies(Untimely.Suspended suspended, Lang lang) {
    return suspended.reasons().stream()
        .sorted()
        .map(reason -> PauseWords.remedy(reason, lang))
        .collect(Collectors.joining(" "));
  }
}
