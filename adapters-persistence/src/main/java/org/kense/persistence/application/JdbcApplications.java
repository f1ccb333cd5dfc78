package org.kense.persistence.application;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
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
import org.kense.core.port.Applications;
import org.kense.persistence.key.RequestKeys;
import org.kense.persistence.sql.Database;

/** Applications in PostgreSQL: one round trip to read one, one to add to it. */
public final class JdbcApplications implements Applications {
  private final CaseJournal journal;
  private final CaseFold fold;
  private final CaseFiles files;
  private final CaseAppend append;
  private final CaseLists lists;
  private final RequestKeys keys;

  /**
   * Over one database.
   *
   * @param clock says which offers have begun
   * @param random salts what is journaled
   */
  public JdbcApplications(Database database, InstantSource clock, SecureRandom random) {
    this.journal = new CaseJournal(database);
    this.fold = new CaseFold(journal);
    this.files = new CaseFiles(database, clock, fold);
    this.append = new CaseAppend(database, random);
    this.lists = new CaseLists(database);
    this.keys = new RequestKeys(database);
  }

  @Override
  public Optional<CaseFile> open(CaseId id, Optional<Key> key) {
    return files.open(id, key);
  }

  @Override
  public Optional<Counter> counter(Ask ask) {
    return files.counter(ask);
  }

  @Override
  public Appended append(Entry entry) {
    return append.append(entry);
  }

  @Override
  public Optional<KeyUse> use(Key key) {
    return keys.use(key);
  }

  @Override
  public Optional<Application> asOf(CaseId id, long version) {
    return fold.asOf(id, version);
  }

  @Override
  public List<Recorded> journal(CaseId id) {
    return journal.until(id, Long.MAX_VALUE);
  }

  @Override
  public Optional<CaseId> find(CaseNumber number, Reach reach) {
    return lists.find(number, reach);
  }

  @Override
  public Page list(Reach reach, Filter filter, Optional<CaseId> after, int atMost) {
    return lists.list(reach, filter, after, atMost);
  }

  @Override
  public Page listPressing(Reach reach, Pressing pressing, int atMost) {
    return lists.listPressing(reach, pressing, atMost);
  }

  @Override
  public List<CaseId> listDrafts(Reach reach, Instant unchangedSince, int atMost) {
    return lists.listDrafts(reach, unchangedSince, atMost);
  }

  @Override
  public List<CaseId> listTouched(Reach reach, Touch touch, Optional<CaseId> after, int atMost) {
    return lists.listTouched(reach, touch, after, atMost);
  }
}
