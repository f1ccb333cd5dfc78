package org.kense.core.words;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kense.core.application.Application;
import org.kense.core.application.CaseNumber;
import org.kense.core.service.Offer;
import org.kense.core.service.Service;

/** What the house prints, as sheets. */
public final class Sheets {
  private static final Pattern PLACE = Pattern.compile("\\{([a-z][a-z0-9-]*)}");

  private Sheets() {}

  /** The result of a service: its text with every answer and finding in its place. */
  public static Sheet result(Application application, Service service, Offer offer) {
    var lang = application.heading().start().lang();
    var text = service.result().text().in(lang);
    var values = Entered.of(application, service, text.lang());
    return new Sheet(
        text.lang(),
        offer.provider().name().in(text.lang()).words(),
        service.result().title().in(text.lang()).words(),
        number(application),
        day(application.status().at(), offer),
        List.of(),
        filled(text.words(), values).lines().filter(line -> !line.isBlank()).toList());
  }

  /** The application as it was filed, or as it stands now, to keep or print (CSC-25.3). */
  public static Sheet application(Application application, Service service, Offer offer) {
    var lang = application.heading().start().lang();
    var title = service.title().in(lang);
    return new Sheet(
        title.lang(),
        offer.provider().name().in(title.lang()).words(),
        title.words(),
        number(application),
        day(application.content().changedAt(), offer),
        Entered.rows(application, service, title.lang()),
        List.of());
  }

  private static LocalDate day(Instant at, Offer offer) {
    return LocalDate.ofInstant(at, offer.hours().zone());
  }

  private static String number(Application application) {
    return application.heading().number().map(CaseNumber::digits).orElse("");
  }

  /** A place that nothing was entered for stays empty: the definition's check warns of it. */
  private static String filled(String text, Map<String, String> values) {
    return PLACE
        .matcher(text)
        .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), "")));
  }
}
