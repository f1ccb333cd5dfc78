package org.kense.http.check;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.netty.handler.codec.DecoderException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.kense.core.law.Lang;
import org.kense.core.usecase.UseCases;
import org.kense.http.access.Open;
import org.kense.http.check.CheckPage.Section;

/** Where anybody gives a file or a scan, and reads who signed what is on it (ENR-7.3). */
@Open
@Requires(beans = PaperReader.class)
@Controller("/check")
@ExecuteOn(TaskExecutors.BLOCKING)
final class PaperController {
  /** So many strangers' files lie on the disk at once, and no more. */
  private static final int SEATS = 16;

  private static final String SECONDS = "60";
  private final Semaphore seats = new Semaphore(SEATS);
  private final PaperReader papers;
  private final UseCases useCases;
  private final Pages pages;

  PaperController(PaperReader papers, UseCases useCases, Pages pages) {
    this.papers = papers;
    this.useCases = useCases;
    this.pages = pages;
  }

  @Get
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<String> form(HttpRequest<?> request) {
    return pages.page(HttpStatus.OK, Pages.lang(request), List.of());
  }

  @Post
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<String> check(HttpRequest<?> request) throws IOException {
    var lang = Pages.lang(request);
    if (!seats.tryAcquire()) return later(lang);
    try (var upload = Upload.of(request)) {
      return checked(upload.files(), lang);
    } catch (Upload.TooLarge tooLarge) {
      return said(HttpStatus.REQUEST_ENTITY_TOO_LARGE, PaperWords.TOO_LARGE, lang);
    } catch (DecoderException noForm) {
      return said(HttpStatus.BAD_REQUEST, PaperWords.NO_FILE, lang);
    } finally {
      seats.release();
    }
  }

  private HttpResponse<String> checked(Map<Path, String> files, Lang lang) {
    if (files.isEmpty()) return said(HttpStatus.BAD_REQUEST, PaperWords.NO_FILE, lang);
    return papers
        .read(List.copyOf(files.keySet()), lang)
        .<HttpResponse<String>>map(read -> pages.page(HttpStatus.OK, lang, read(files, read, lang)))
        .orElseGet(() -> later(lang));
  }

  private List<Section> read(Map<Path, String> files, Map<Path, List<Paper>> read, Lang lang) {
    var sections = new PaperSection(useCases.reading().checkSheet(), lang);
    return files.entrySet().stream()
        .flatMap(
            file ->
                read.getOrDefault(file.getKey(), List.of()).stream()
                    .map(paper -> sections.of(file.getValue(), paper)))
        .toList();
  }

  private HttpResponse<String> later(Lang lang) {
    return pages
        .page(
            HttpStatus.SERVICE_UNAVAILABLE, lang, List.of(Section.of(PaperWords.TOO_LONG.in(lang))))
        .header(HttpHeaders.RETRY_AFTER, SECONDS);
  }

  private HttpResponse<String> said(HttpStatus status, PaperWords words, Lang lang) {
    return pages.page(status, lang, List.of(Section.of(words.in(lang))));
  }
}
