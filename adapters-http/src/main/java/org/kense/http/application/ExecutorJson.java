package org.kense.http.application;

import java.util.Optional;
import org.kense.core.access.ActorId;
import org.kense.core.application.CaseId;
import org.kense.core.usecase.AssignExecutor;
import org.kense.core.usecase.AssignExecutor.Choice;
import org.kense.http.call.Given;

/** Who is made responsible: somebody in particular, or the least loaded; one of the two. */
record ExecutorJson(Optional<String> executor, Optional<Boolean> leastLoaded) {
  AssignExecutor.Command toDomain(CaseId id) {
    return new AssignExecutor.Command(id, leastLoaded.isPresent() ? any() : named());
  }

  private Choice named() {
    return new Choice.Named(Given.field("executor", executor.orElse(""), ActorId::new));
  }

  private Choice any() {
    var asked = leastLoaded.orElse(false) && executor.isEmpty();
    return Given.field("leastLoaded", Boolean.toString(asked), ExecutorJson::leastLoaded);
  }

  /** Neither "no" nor a name beside it says who else it should be. */
  private static Choice leastLoaded(String asked) {
    if (asked.equals("false")) throw new IllegalArgumentException(asked);
    return new Choice.LeastLoaded();
  }
}
