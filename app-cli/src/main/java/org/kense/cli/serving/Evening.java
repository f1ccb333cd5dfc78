package org.kense.cli.serving;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits until the process is told to stop, and holds it until all that was open is closed. */
public final class Evening implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 30;

  private final CountDownLatch told = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);

  private final Thread hook = new Thread(this::fall, "evening");

  public Evening() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private void fall() {
    told.countDown();
    waitFor(closed);
  }

  /** Returns when the process is told to stop: by Ctrl-C, or by whoever looks after it. */
  public void await() {
    try {
      told.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether the process was told to stop. */
  public boolean hasCome() {
    return told.getCount() == 0;
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      if (!latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        System.err.println("kense: not everything could be closed");
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** All is closed: the process may end. */
  @Override
  public void close() {
    closed.countDown();
    if (!hasCome()) Runtime.getRuntime().removeShutdownHook(hook);
  }
}
