package org.kense.core.usecase;

import io.vavr.control.Either;
import org.kense.core.access.Actor;
import org.kense.core.access.Permission;
import org.kense.core.application.Application;
import org.kense.core.application.CaseId;
import org.kense.core.application.Rejection;

/** Somebody looks at a case within their reach. */
public final class ReadApplication {
  private final Desk desk;

  public ReadApplication(Desk desk) {
    this.desk = desk;
  }

  public Either<Rejection, Reading> handle(Actor actor, CaseId id) {
    return desk.read(actor, Permission.READ, id);
  }

  /** Whether this actor may see all of a case that is at hand already, as after a command. */
  public boolean allows(Actor actor, Application application) {
    return desk.reach(actor, Permission.READ)
        .exists(reach -> reach.covers(application.heading().standing()));
  }
}
