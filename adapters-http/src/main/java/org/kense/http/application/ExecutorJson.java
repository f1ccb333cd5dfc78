package org.kense.http.application;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.kense.core.access.ActorId;
import org.kense.core.application.CaseId;
import org.kense.core.usecase.AssignExecutor;
import org.kense.http.call.Given;

/** Who is made responsible. */
record ExecutorJson(@JsonProperty(required = true) String executor) {
  AssignExecutor.Command toDomain(CaseId id) {
    return new AssignExecutor.Command(id, Given.field("executor", executor, ActorId::new));
  }
}
