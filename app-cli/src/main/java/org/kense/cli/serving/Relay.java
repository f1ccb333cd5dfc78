package org.kense.cli.serving;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.kense.core.port.Messenger;
import org.kense.core.port.Outbox;
import org.kense.core.port.Outbox.Parcel;
import org.kense.core.usecase.Ports;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers the notices that wait in the outbox, each at least once.
 *
 * <p>A notice is noted in the ledger only when it was handed over, so a killed house delivers it
 * again; one that can't be delivered waits and doesn't hold up the others.
 */
final class Relay implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
  private static final Duration REST = Duration.ofMillis(250);
  private static final int AT_ONCE = 100;

  private final Letters letters;
  private final InstantSource clock;
  private final Outbox outbox;
  private final Messenger messenger;
  private final Rounds rounds = new Rounds("relay", this::run);

  Relay(Ports ports, Outbox outbox, Messenger messenger) {
    letters = new Letters(ports);
    clock = ports.clock();
    this.outbox = outbox;
    this.messenger = messenger;
  }

  void start() {
    rounds.start();
  }

  private Duration run() {
    try {
      round();
    } catch (RuntimeException failure) {
      LOG.warn("notices wait", failure);
    }
    return REST;
  }

  /** Delivers what waits, until nothing more goes out. */
  private void round() {
    long delivered = AT_ONCE;
    while (delivered == AT_ONCE && !rounds.stopping()) {
      List<Parcel> waiting = outbox.waiting(AT_ONCE);
      delivered = waiting.stream().filter(this::deliver).count();
    }
  }

  private boolean deliver(Parcel parcel) {
    try {
      letters
          .of(parcel)
          .ifPresent(it -> messenger.send(parcel.to(), it.subject() + "\n\n" + it.body()));
      outbox.delivered(parcel, clock.instant());
      return true;
    } catch (RuntimeException failure) {
      LOG.warn("notice {} of {} waits", parcel.kind(), parcel.id(), failure);
      return false;
    }
  }

  /** Finishes the notice that is under way. */
  @Override
  public void close() {
    rounds.close();
  }
}
