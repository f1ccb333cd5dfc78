package org.kense.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Map;
import org.kense.http.words.Languages;

/** What every answer says to browsers and caches, where it does not say otherwise itself. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class SafeHeaders {
  private static final Map<String, String> USUAL =
      Map.of(
          HttpHeaders.CACHE_CONTROL,
          "no-store",
          HttpHeaders.VARY,
          "Accept-Language, Authorization",
          "Content-Security-Policy",
          "default-src 'none'; frame-ancestors 'none'",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Referrer-Policy",
          "no-referrer",
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY");

  @ResponseFilter
  void protect(HttpRequest<?> request, MutableHttpResponse<?> response) {
    var headers = response.getHeaders();
    USUAL.forEach(
        (name, value) -> {
          if (!headers.contains(name)) {
            headers.set(name, value);
          }
        });
    if (worded(response) && !headers.contains(HttpHeaders.CONTENT_LANGUAGE)) {
      headers.set(HttpHeaders.CONTENT_LANGUAGE, Languages.of(request).tag());
    }
  }

  private static boolean worded(MutableHttpResponse<?> response) {
    return response.body() != null
        && response.getContentType().map(type -> type.getExtension().equals("json")).orElse(true);
  }
}
