package org.kense.http.check;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.kense.core.law.Lang;
import org.kense.http.check.CheckPage.Section;
import org.kense.http.words.Languages;

/** Writes the pages of checks; they run no script and load nothing. */
@Singleton
final class Pages {
  private static final String STYLED =
      "default-src 'none'; style-src 'unsafe-inline'; "
          + "form-action 'self'; frame-ancestors 'none'";

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.kense.http.check");
  private final boolean files;

  Pages(Optional<PaperReader> reader) {
    this.files = reader.isPresent();
  }

  MutableHttpResponse<String> page(HttpStatus status, Lang lang, List<Section> sections) {
    var out = new StringOutput();
    templates.render("check.jte", CheckPage.of(lang, sections, files), out);
    return HttpResponse.<String>status(status)
        .contentType(MediaType.TEXT_HTML_TYPE)
        .header("Content-Language", lang.tag())
        .header("Content-Security-Policy", STYLED)
        .body(out.toString());
  }

  /** The link that a reader chose, else what their browser prefers. */
  static Lang lang(HttpRequest<?> request) {
    return Optional.ofNullable(request.getParameters().get("lang"))
        .flatMap(Languages::tagged)
        .orElseGet(() -> Languages.of(request));
  }
}
