package org.kense.signature.seal;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A question to a time-stamp authority, on its way over HTTP. */
record Inquiry(URI address, Duration patience) {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final int OK = 200;

  /** In bytes: a stamp with its whole chain has some thousands. */
  private static final int LONGEST = 1 << 20;

  /** All of the answer must have come in time: who dribbles is as late as who is silent. */
  byte[] answer(byte[] question) {
    var request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/timestamp-query")
            .POST(BodyPublishers.ofByteArray(question))
            .build();
    var sent = CLIENT.sendAsync(request, answer -> new Bounded(LONGEST));
    try {
      return body(sent.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException late) {
      throw new NoTimeStamp(address, "no answer within " + patience.toSeconds() + " s");
    } catch (ExecutionException broken) {
      throw new NoTimeStamp(address, broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new NoTimeStamp(address, stopped);
    } finally {
      sent.cancel(true);
    }
  }

  private byte[] body(HttpResponse<byte[]> response) {
    if (response.statusCode() == OK) return response.body();
    throw new NoTimeStamp(address, "HTTP " + response.statusCode());
  }
}
