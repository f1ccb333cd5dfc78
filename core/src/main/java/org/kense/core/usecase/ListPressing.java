package org.kense.core.usecase;

import io.vavr.control.Either;
import java.time.InstantSource;
import java.util.Optional;
import org.kense.core.access.Actor;
import org.kense.core.access.Permission;
import org.kense.core.application.Filter;
import org.kense.core.application.Page;
import org.kense.core.application.Pressing;
import org.kense.core.application.Rejection;
import org.kense.core.calendar.Urgency;
import org.kense.core.port.Applications;

/** The cases within somebody's reach that have a deadline pending, what is due first leading. */
public final class ListPressing {
  private static final int MOST = 200;
  private final Desk desk;
  private final Applications applications;
  private final InstantSource clock;

  /** What is asked for; {@code after} is where the page before ended. */
  public record Query(
      Filter filter, Optional<Urgency> urgency, Optional<Pressing.Place> after, int atMost) {}

  public ListPressing(Desk desk, Applications applications, InstantSource clock) {
    this.desk = desk;
    this.applications = applications;
    this.clock = clock;
  }

  /** At most 200 at once, however many are asked for; the page says where it goes on. */
  public Either<Rejection, Page> handle(Actor actor, Query query) {
    var pressing = new Pressing(query.filter(), query.urgency(), clock.instant(), query.after());
    var atMost = Math.clamp(query.atMost(), 1, MOST);
    return desk.reach(actor, Permission.LIST)
        .map(reach -> applications.listPressing(reach, pressing, atMost));
  }
}
