package org.kense.signature.opinion;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** How long an opinion is waited for; who made a document must not decide how long it takes. */
record Patience(Duration longest) {
  Opinion wait(Callable<Opinion> asked) {
    var answer = new FutureTask<>(asked);
    Thread.ofPlatform().daemon().name("second-opinion").start(answer);
    try {
      return answer.get(longest.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException late) {
      return Opinion.doubt("DSS gives no answer within " + longest.toSeconds() + " s");
    } catch (ExecutionException failure) {
      return Opinion.doubt("DSS fails: " + failure.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Opinion.doubt("DSS was not waited for");
    } finally {
      answer.cancel(true);
    }
  }
}
