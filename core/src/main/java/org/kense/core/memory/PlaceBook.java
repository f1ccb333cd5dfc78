package org.kense.core.memory;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kense.core.application.Application;
import org.kense.core.application.Place;
import org.kense.core.application.PlanLine;

/** Which places of which plan are taken, as the cases themselves say. */
record PlaceBook(Supplier<Stream<Application>> cases) {
  /** The highest number given out in the line that a case competes in. */
  int taken(Application of) {
    return of.course().place().planLine().stream()
        .flatMap(line -> places(of, line))
        .mapToInt(Place.Taken::number)
        .max()
        .orElse(0);
  }

  /** Whether another case has the very place that this one is given. */
  boolean clashes(Application after) {
    return after.course().place() instanceof Place.Taken place
        && places(after, place.line()).anyMatch(place::equals);
  }

  /** The places that other cases have in a line of the same service's plan. */
  private Stream<Place.Taken> places(Application of, PlanLine line) {
    return cases
        .get()
        .filter(other -> !other.id().equals(of.id()))
        .filter(other -> other.id().institution().equals(of.id().institution()))
        .filter(other -> other.heading().service().code().equals(of.heading().service().code()))
        .map(other -> other.course().place())
        .flatMap(place -> place instanceof Place.Taken it ? Stream.of(it) : Stream.empty())
        .filter(place -> place.line().equals(line));
  }
}
