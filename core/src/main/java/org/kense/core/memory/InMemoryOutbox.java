package org.kense.core.memory;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kense.core.application.Application;
import org.kense.core.application.NoticeEvent;
import org.kense.core.application.Recorded;
import org.kense.core.port.Outbox;

/** Notices that were sent, read from the journals; what was delivered is noted in a set. */
public final class InMemoryOutbox implements Outbox {
  private final InMemoryApplications applications;
  private final Set<Parcel> done = new HashSet<>();

  public InMemoryOutbox(InMemoryApplications applications) {
    this.applications = applications;
  }

  @Override
  public synchronized List<Parcel> waiting(int atMost) {
    return applications.parcels().filter(parcel -> !done.contains(parcel)).limit(atMost).toList();
  }

  /** What a row of a case's journal sends, if anything. */
  static Stream<Parcel> parcel(Optional<Application> of, Recorded row) {
    var start = of.orElseThrow().heading().start();
    return row.event() instanceof NoticeEvent.NoticeSent sent
        ? Stream.of(
            new Parcel(
                start.id(), row.version(), start.applicant(), start.lang(), sent.kind(), sent.on()))
        : Stream.of();
  }

  @Override
  public synchronized void delivered(Parcel parcel, Instant at) {
    done.add(parcel);
  }
}
