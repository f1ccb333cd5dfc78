package org.kense.http.words;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.kense.core.law.Lang;

/** The language that a reader is answered in: the first that they accept and Kense speaks. */
public final class Languages {
  private static final Lang OTHERWISE = Lang.EN;

  private Languages() {}

  public static Lang of(HttpRequest<?> request) {
    return Optional.ofNullable(request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE))
        .map(Languages::preferred)
        .orElse(OTHERWISE);
  }

  /** Empty where Kense has no such tag. */
  public static Optional<Lang> tagged(String tag) {
    return Stream.of(Lang.values()).filter(lang -> lang.tag().equals(tag)).findFirst();
  }

  /** Ranges come with the most wanted first; only the language itself counts, not its region. */
  private static Lang preferred(String header) {
    return ranges(header).stream()
        .filter(range -> range.getWeight() > 0)
        .map(range -> range.getRange().split("-", 2)[0])
        .flatMap(tag -> tagged(tag).stream())
        .findFirst()
        .orElse(OTHERWISE);
  }

  private static List<Locale.LanguageRange> ranges(String header) {
    try {
      return Locale.LanguageRange.parse(header);
    } catch (IllegalArgumentException e) {
      return List.of();
    }
  }
}
