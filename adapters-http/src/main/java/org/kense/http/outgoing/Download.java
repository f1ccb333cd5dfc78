package org.kense.http.outgoing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.time.Duration;

/**
 * Fetches what is published for everybody, and proves itself: it may come without TLS.
 *
 * @param largest in bytes
 * @param patience until the last byte
 */
public record Download(int largest, Duration patience) {
  /**
   * What lies there now, also where it was moved to.
   *
   * @throws IOException where there is nothing, or too much of it, or it does not come in time
   */
  public byte[] of(URI address) throws IOException {
    try (var client = client()) {
      return new BoundedCall(client, largest, patience)
          .answer(HttpRequest.newBuilder(address).timeout(patience).build());
    }
  }

  private HttpClient client() {
    return HttpClient.newBuilder()
        .connectTimeout(patience)
        .followRedirects(Redirect.NORMAL)
        .build();
  }
}
