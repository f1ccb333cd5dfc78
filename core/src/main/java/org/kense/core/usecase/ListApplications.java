package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.Optional;
import org.kense.core.access.Actor;
import org.kense.core.access.Permission;
import org.kense.core.application.CaseId;
import org.kense.core.application.Filter;
import org.kense.core.application.Page;
import org.kense.core.application.Rejection;
import org.kense.core.port.Applications;

/** The cases within somebody's reach, the newest first: lines that show nobody's data. */
public final class ListApplications {
  private static final int MOST = 200;
  private final Desk desk;
  private final Applications applications;

  public ListApplications(Desk desk, Applications applications) {
    this.desk = desk;
    this.applications = applications;
  }

  /** At most 200 at once, however many are asked for; the page says where it goes on. */
  public Either<Rejection, Page> handle(
      Actor actor, Filter filter, Optional<CaseId> after, int atMost) {
    return desk.reach(actor, Permission.LIST)
        .map(reach -> applications.list(reach, filter, after, Math.clamp(atMost, 1, MOST)));
  }
}
