package org.kense.core.memory;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

  @Override
  public synchronized void delivered(Parcel parcel, Instant at) {
    done.add(parcel);
  }
}
