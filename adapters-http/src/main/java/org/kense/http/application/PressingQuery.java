package org.kense.http.application;

import java.util.Optional;
import java.util.stream.Stream;
import org.kense.core.application.Page;
import org.kense.core.application.Pressing;
import org.kense.core.calendar.Urgency;
import org.kense.core.usecase.ListPressing;
import org.kense.http.call.Call;
import org.kense.http.call.Given;

/** The list of what presses: asked for by its order, or by how the deadlines stand. */
final class PressingQuery {
  private static final String SORT = "sort";
  private static final String STATE = "state";

  private PressingQuery() {}

  /** Whether this list is asked for; whoever asks for the newest first gets the other one. */
  static boolean asked(Call call) {
    var state = call.parameter(STATE);
    return call.parameter(SORT)
        .map(sort -> Given.parameter(SORT, sort, it -> due(it, state.isPresent())))
        .orElse(state.isPresent());
  }

  private static boolean due(String sort, boolean byState) {
    if (sort.equals("due")) return true;
    if (sort.equals("newest") && !byState) return false;
    throw new IllegalArgumentException(sort);
  }

  static ListPressing.Query of(Call call) {
    return new ListPressing.Query(
        ListQuery.filter(call),
        call.parameter(STATE).map(it -> Given.parameter(STATE, it, PressingQuery::urgency)),
        call.parameter("after").map(it -> Given.parameter("after", it, PressingQuery::place)),
        ListQuery.atMost(call));
  }

  private static Urgency urgency(String code) {
    return Stream.of(Urgency.values())
        .filter(it -> it.code().equals(code))
        .findFirst()
        .orElseThrow(IllegalArgumentException::new);
  }

  private static Pressing.Place place(String text) {
    return Pressing.Place.read(text).orElseThrow(IllegalArgumentException::new);
  }

  /** Where the list goes on after a page. */
  static Optional<String> next(Page page) {
    return page.next().map(id -> Pressing.Place.of(page.lines().getLast()).toString());
  }
}
