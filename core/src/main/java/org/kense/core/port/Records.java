package org.kense.core.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kense.core.access.Reach;
import org.kense.core.application.CaseId;
import org.kense.core.register.RecordName;
import org.kense.core.register.RecordVersion;

/** The institutions' registers; records are made by cases, whose {@code append} writes them. */
public interface Records {
  /** The newest version; empty where the register has no such record. */
  Optional<RecordVersion> last(RecordName name);

  /** The versions that cases within reach made, the newest first. */
  List<Kept> history(RecordName name, Reach reach);

  /** A version, the case that made it and when. */
  record Kept(RecordVersion version, CaseId by, Instant at) {}
}
