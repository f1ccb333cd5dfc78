package org.kense.http.words;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kense.core.law.Lang;
import org.kense.http.access.Visitors;

/**
 * The language that a reader is answered in: the first that they accept and Kense speaks.
 *
 * <p>Who accepts none of them is answered in their own, as far as it is known who they are; else in
 * the state language of the country whose service the request names (ENR-2), else in English.
 */
public final class Languages {
  private static final Pattern SERVICE = Pattern.compile("/services/(kz|kg|ru)\\.");
  private static final Map<String, Lang> STATE =
      Map.of("kz", Lang.KK, "kg", Lang.KY, "ru", Lang.RU);

  private Languages() {}

  public static Lang of(HttpRequest<?> request) {
    return Optional.ofNullable(request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE))
        .flatMap(Languages::preferred)
        .or(() -> Visitors.lang(request))
        .orElseGet(() -> otherwise(request.getPath()));
  }

  private static Lang otherwise(String path) {
    var service = SERVICE.matcher(path);
    return service.find() ? STATE.getOrDefault(service.group(1), Lang.EN) : Lang.EN;
  }

  /** Empty where Kense has no such tag. */
  public static Optional<Lang> tagged(String tag) {
    return Stream.of(Lang.values()).filter(lang -> lang.tag().equals(tag)).findFirst();
  }

  /** Ranges come with the most wanted first; only the language itself counts, not its region. */
  private static Optional<Lang> preferred(String header) {
    return ranges(header).stream()
        .filter(range -> range.getWeight() > 0)
        .map(range -> range.getRange().split("-", 2)[0])
        .flatMap(tag -> tagged(tag).stream())
        .findFirst();
  }

  private static List<Locale.LanguageRange> ranges(String header) {
    try {
      return Locale.LanguageRange.parse(header);
    } catch (IllegalArgumentException e) {
      return List.of();
    }
  }
}
