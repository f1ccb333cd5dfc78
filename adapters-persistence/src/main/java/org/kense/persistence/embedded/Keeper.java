package org.kense.persistence.embedded;

import java.util.concurrent.locks.ReentrantLock;
import org.kense.persistence.sql.StorageFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks after a running PostgreSQL: starts it again when it is gone, stops it at the end. */
final class Keeper {
  private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);
  private final ReentrantLock oneAtATime = new ReentrantLock();
  private final Server server;
  private Postmaster now;
  private boolean closed;

  private Keeper(Server server, Postmaster now) {
    this.server = server;
    this.now = now;
  }

  static Keeper of(Server server, Postmaster running) {
    var keeper = new Keeper(server, running);
    Thread.ofVirtual().name("postgres-keeper").start(keeper::watch);
    return keeper;
  }

  private void watch() {
    while (look()) {
      Patience.pause();
    }
  }

  /** Whether there is anything left to look after. */
  private boolean look() {
    oneAtATime.lock();
    try {
      if (!closed && !now.alive()) {
        LOG.warn("PostgreSQL {} is gone and is started again", now.pid());
        startAgain();
      }
      return !closed;
    } finally {
      oneAtATime.unlock();
    }
  }

  /** Its orphaned backends may hold on to its memory for a moment: then the next look succeeds. */
  private void startAgain() {
    try {
      now = server.start(now.port());
    } catch (StorageFailure e) {
      LOG.warn("PostgreSQL does not start yet: {}", e.getMessage());
    }
  }

  void close() {
    oneAtATime.lock();
    try {
      closed = true;
      if (now.alive()) {
        server.stop();
      }
    } finally {
      oneAtATime.unlock();
    }
  }
}
