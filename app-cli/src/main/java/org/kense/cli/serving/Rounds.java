package org.kense.cli.serving;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Work that is done again and again beside the house's own, each time after a rest. */
final class Rounds implements AutoCloseable {
  private final Supplier<Duration> round;
  private final CountDownLatch stop = new CountDownLatch(1);
  private final Thread thread;

  /**
   * Rounds that have not begun.
   *
   * @param round answers with how long to rest afterwards; it must not fail
   */
  Rounds(String name, Supplier<Duration> round) {
    this.round = round;
    this.thread = Thread.ofPlatform().name(name).unstarted(this::run);
  }

  void start() {
    thread.start();
  }

  private void run() {
    while (!stopped(round.get())) {
      // The rest was long enough.
    }
  }

  private boolean stopped(Duration rest) {
    try {
      return stop.await(rest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /** Whether the round under way should come to its end. */
  boolean stopping() {
    return stop.getCount() == 0;
  }

  /** Ends the round that is under way, wherever it is. */
  void abandon() {
    thread.interrupt();
    close();
  }

  /** Finishes the round that is under way. */
  @Override
  public void close() {
    stop.countDown();
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
