package org.kense.core.port;

import java.time.Instant;
import java.util.List;
import org.kense.core.access.ActorId;
import org.kense.core.application.CaseId;
import org.kense.core.law.Lang;
import org.kense.core.service.Moment;

/** Notices that left a case and are to be delivered outside the cabinet, each at least once. */
public interface Outbox {
  /** The oldest parcels that were not delivered yet; they stay until {@link #delivered}. */
  List<Parcel> waiting(int atMost);

  /** Notes in the ledger that a parcel was delivered. */
  void delivered(Parcel parcel, Instant at);

  /**
   * One notice on its way.
   *
   * @param version the event of the case that sent it
   */
  record Parcel(CaseId id, long version, ActorId to, Lang lang, String kind, Moment on) {}
}
