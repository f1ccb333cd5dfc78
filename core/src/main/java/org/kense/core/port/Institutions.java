package org.kense.core.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kense.core.access.ActorId;
import org.kense.core.access.InstitutionId;
import org.kense.core.application.Appended;
import org.kense.core.application.Key;
import org.kense.core.application.KeyUse;
import org.kense.core.institution.Institution;
import org.kense.core.institution.InstitutionEvent;

/** Where what happens to institutions is kept, with a journal of their own. */
public interface Institutions {
  /** An institution as it is now; one of which nobody has heard has no history. */
  InstitutionFile open(InstitutionId id, Optional<Key> key);

  /** An institution as it was after so many events. */
  Institution asOf(InstitutionId id, long version);

  /** Writes events and the key, all or none. */
  Appended append(InstitutionEntry entry);

  /**
   * An institution, with what a command's key was already used for.
   *
   * @param version the number of its events
   */
  record InstitutionFile(Institution institution, long version, Optional<KeyUse> used) {}

  /** One addition to an institution's journal, decided on version {@code before}. */
  record InstitutionEntry(
      Institution after,
      long before,
      List<InstitutionEvent> events,
      Instant at,
      ActorId by,
      Optional<Key> key) {
    public InstitutionEntry {
      events = List.copyOf(events);
    }

    /** The version that the institution has then. */
    public long version() {
      return before + events.size();
    }
  }
}
