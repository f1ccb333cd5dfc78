package org.kense.core.usecase;

import io.vavr.control.Either;
import java.util.List;
import org.kense.core.access.Actor;
import org.kense.core.access.Permission;
import org.kense.core.application.Barred;
import org.kense.core.application.Rejection;
import org.kense.core.port.Records;
import org.kense.core.register.RecordName;

/** A record as it is now and as it was, for those whose cases made it so (EDC-5). */
public final class ReadRecord {
  private final Desk desk;
  private final Records records;

  public ReadRecord(Desk desk, Records records) {
    this.desk = desk;
    this.records = records;
  }

  /** Its versions within reach, the newest first; at least one, or else it is unknown. */
  public Either<Rejection, List<Records.Kept>> handle(Actor actor, RecordName name) {
    return desk.reach(actor, Permission.READ)
        .map(reach -> records.history(name, reach))
        .flatMap(
            versions ->
                versions.isEmpty()
                    ? Either.left(new Barred.Unknown(name.toString()))
                    : Either.right(versions));
  }
}
