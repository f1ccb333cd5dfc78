package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.List;
import org.kense.core.application.Application;
import org.kense.core.application.Event;
import org.kense.core.application.Rejection;

/** What a use case decides on a case: pure, but for the evidence that it asked its ports for. */
@FunctionalInterface
interface Decision<C extends OnCase> {
  Either<Rejection, List<Event>> decide(Application application, C command, Facts facts);
}
