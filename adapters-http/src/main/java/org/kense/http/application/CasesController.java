package org.kense.http.application;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;
import org.kense.core.application.CaseId;
import org.kense.core.application.Page;
import org.kense.core.usecase.ListApplications;
import org.kense.core.usecase.ListPressing;
import org.kense.core.usecase.ReadApplication;
import org.kense.core.usecase.StartDraft;
import org.kense.core.usecase.TellRemaining;
import org.kense.core.usecase.UseCases;
import org.kense.http.call.Call;
import org.kense.http.call.Given;

/** Cases: the list of them, a new one, one of them. */
@Controller(CaseReplies.PATH)
@Consumes(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class CasesController {
  private final ListApplications list;
  private final ListPressing pressing;
  private final TellRemaining remaining;
  private final StartDraft start;
  private final ReadApplication read;
  private final CaseReplies replies;

  CasesController(UseCases useCases, CaseReplies replies) {
    this.list = useCases.reading().list();
    this.pressing = useCases.reading().pressing();
    this.remaining = useCases.reading().remaining();
    this.start = useCases.startDraft();
    this.read = useCases.reading().application();
    this.replies = replies;
  }

  @Get
  HttpResponse<?> list(Call call) {
    return PressingQuery.asked(call) ? pressing(call) : newest(call);
  }

  private HttpResponse<?> newest(Call call) {
    var query = ListQuery.of(call);
    return call.answer(
        list.handle(call.actor(), query.filter(), query.after(), query.atMost()),
        page -> shown(call, page, page.next().map(CaseId::toString)));
  }

  private HttpResponse<?> pressing(Call call) {
    return call.answer(
        pressing.handle(call.actor(), PressingQuery.of(call)),
        page -> shown(call, page, PressingQuery.next(page)));
  }

  private HttpResponse<?> shown(Call call, Page page, Optional<String> next) {
    return HttpResponse.ok(PageJson.of(page, remaining.of(page), call.lang()).upTo(next));
  }

  @Post
  HttpResponse<?> start(Call call) {
    return replies.begun(call, start.handle(call.beginning(StartJson.class, StartJson::toDomain)));
  }

  @Get("/{id}")
  HttpResponse<?> read(Call call, String id) {
    return call.answer(
        read.handle(call.actor(), Given.caseId(id)),
        reading -> {
          var view = CaseView.of(reading);
          return HttpResponse.ok(CaseJson.of(view, call.lang()))
              .header(HttpHeaders.ETAG, view.tag());
        });
  }
}
