package org.kense.core.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kense.core.access.ActorId;
import org.kense.core.access.InstitutionId;
import org.kense.core.access.Reach;
import org.kense.core.application.Appended;
import org.kense.core.application.Application;
import org.kense.core.application.CaseFile;
import org.kense.core.application.CaseId;
import org.kense.core.application.CaseNumber;
import org.kense.core.application.Counter;
import org.kense.core.application.Entry;
import org.kense.core.application.Filter;
import org.kense.core.application.Key;
import org.kense.core.application.KeyUse;
import org.kense.core.application.Page;
import org.kense.core.application.Pressing;
import org.kense.core.application.Recorded;
import org.kense.core.application.Touch;
import org.kense.core.service.ServiceCode;

/** Where applications are kept: a journal of events for each, and what follows from it. */
public interface Applications {
  /** A case with all that a command on it needs, in one round trip. */
  Optional<CaseFile> open(CaseId id, Optional<Key> key);

  /** What a new case needs, in one round trip; empty where the service is not offered then. */
  Optional<Counter> counter(Ask ask);

  /**
   * Writes events, state, notices and key, all or none, in one round trip.
   *
   * <p>Nothing is written where the case has another version than {@code entry.before()} or the key
   * was used.
   */
  Appended append(Entry entry);

  /** What a key was used for. */
  Optional<KeyUse> use(Key key);

  /** A case as it was at a version; empty where it is unknown or had fewer events. */
  Optional<Application> asOf(CaseId id, long version);

  /** Everything that happened to a case, in order; empty where it is unknown. */
  List<Recorded> journal(CaseId id);

  /** The case with this number; within reach, or else it is unknown. */
  Optional<CaseId> find(CaseNumber number, Reach reach);

  /** Cases within reach, the newest first, from after the given one on. */
  Page list(Reach reach, Filter filter, Optional<CaseId> after, int atMost);

  /** Cases within reach that have a deadline pending, what is due first leading. */
  Page listPressing(Reach reach, Pressing pressing, int atMost);

  /** Drafts within reach that nobody has changed since, the oldest first; for the sweep. */
  List<CaseId> listDrafts(Reach reach, Instant unchangedSince, int atMost);

  /**
   * Cases within reach with an open deadline that a touch may move, the newest first, from after
   * the given one on; those whose clock stands still are among them.
   *
   * <p>They are found by the time over which their deadlines are counted, which is kept with each
   * case as long as it is open: no other case is loaded. A command that read its case before the
   * change and wrote after its page was read is not seen; whoever asks again sees it.
   */
  List<CaseId> listTouched(Reach reach, Touch touch, Optional<CaseId> after, int atMost);

  /** Who asks for which service, where and when. */
  record Ask(
      InstitutionId institution,
      ServiceCode service,
      ActorId applicant,
      Instant at,
      Optional<Key> key) {}
}
