package org.kense.core.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kense.core.access.Reach;
import org.kense.core.port.Records;
import org.kense.core.register.RecordName;
import org.kense.core.register.RecordVersion;

/** The records that cases made, read from their journals. */
public final class InMemoryRecords implements Records {
  private final InMemoryApplications applications;

  public InMemoryRecords(InMemoryApplications applications) {
    this.applications = applications;
  }

  @Override
  public Optional<RecordVersion> last(RecordName name) {
    return history(name, new Reach.Everything()).stream().map(Kept::version).findFirst();
  }

  @Override
  public List<Kept> history(RecordName name, Reach reach) {
    return applications
        .records(reach)
        .filter(kept -> kept.version().name().equals(name))
        .sorted(Comparator.comparing((Kept kept) -> kept.version().version()).reversed())
        .toList();
  }
}
