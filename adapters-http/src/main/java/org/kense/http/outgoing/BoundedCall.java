package org.kense.http.outgoing;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A request whose answer must be whole in time, and no larger than it may be.
 *
 * @param largest in bytes
 * @param patience until its last byte
 */
record BoundedCall(HttpClient client, int largest, Duration patience) {
  /** What was answered with status 200; everything else is a failure. */
  byte[] answer(HttpRequest request) throws IOException {
    var answer = client.sendAsync(request, status -> new BoundedBody(largest));
    try {
      return body(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (ExecutionException | TimeoutException e) {
      answer.cancel(true);
      throw new IOException(e.toString(), e);
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while waiting for an answer", e);
    }
  }

  private static byte[] body(HttpResponse<byte[]> response) throws IOException {
    if (response.statusCode() != 200) throw new IOException("status " + response.statusCode());
    return response.body();
  }
}
