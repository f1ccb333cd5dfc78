package org.kense.cli.demo;

import java.time.Duration;
import org.kense.cli.remote.Api;
import org.kense.cli.remote.Ask;
import org.kense.cli.remote.Body;
import org.kense.cli.remote.Reply;

/** Pays as an applicant does: at the provider's, who then tells the house. */
final class Till {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int PAUSE = 20;

  private final Api api;

  Till(Api api) {
    this.api = api;
  }

  /** Pays the fee of a case; whether it had been paid before. */
  boolean pay(String token, String path, String key) {
    if (paid(token, path)) return true;
    Reply order = done(api.send(Ask.get(token, path + "/payment")));
    String place = order.body().path("url").asText();
    done(api.send(Ask.post(token, place, Body.NONE).under(key)));
    await(token, path);
    return false;
  }

  private void await(String token, String path) {
    long since = System.nanoTime();
    while (!paid(token, path)) {
      if (System.nanoTime() - since > PATIENCE.toNanos()) {
        throw new IllegalStateException(path + ": the payment was never confirmed");
      }
      pause();
    }
  }

  private boolean paid(String token, String path) {
    Reply shown = done(api.send(Ask.get(token, path)));
    return shown.body().path("payment").path("state").asText().equals("paid");
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private static Reply done(Reply reply) {
    if (!reply.done()) throw new TurnedAway(reply);
    return reply;
  }
}
