package org.kense.http.application;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import org.kense.core.usecase.ExplainDeadlines;
import org.kense.core.usecase.ReadJournal;
import org.kense.core.usecase.UseCases;
import org.kense.http.call.Call;
import org.kense.http.call.Given;

/** Why a case stands where it stands: its deadlines explained, its journal. */
@Controller(CaseReplies.PATH + "/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ProgressController {
  private final ExplainDeadlines explain;
  private final ReadJournal journal;

  ProgressController(UseCases useCases) {
    this.explain = useCases.reading().deadlines();
    this.journal = useCases.reading().journal();
  }

  @Get("/deadlines")
  HttpResponse<?> deadlines(Call call, String id) {
    return call.answer(
        explain.handle(call.actor(), Given.caseId(id)),
        explained ->
            HttpResponse.ok(
                new DeadlinesJson(
                    explained.stream().map(one -> ExplainedJson.of(one, call.lang())).toList())));
  }

  /** Every deadline that runs. */
  record DeadlinesJson(List<ExplainedJson> deadlines) {}

  @Get("/journal")
  HttpResponse<?> journal(Call call, String id) {
    return call.answer(
        journal.handle(call.actor(), Given.caseId(id)),
        recorded ->
            HttpResponse.ok(new JournalJson(recorded.stream().map(EntryJson::of).toList())));
  }

  /** Everything that happened, in order. */
  record JournalJson(List<EntryJson> entries) {}
}
