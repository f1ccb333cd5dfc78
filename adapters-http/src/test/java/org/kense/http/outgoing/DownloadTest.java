package org.kense.http.outgoing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DownloadTest {
  private static final int LARGEST = 1000;
  private final Download download = new Download(LARGEST, Duration.ofMillis(500));
  private final CountDownLatch open = new CountDownLatch(1);
  private HttpServer server;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    answer("/just-enough", LARGEST);
    answer("/too-much", LARGEST + 1);
    server.createContext(
        "/moved",
        exchange -> {
          exchange.getResponseHeaders().add("Location", "/just-enough");
          exchange.sendResponseHeaders(301, -1);
          exchange.close();
        });
    server.createContext(
        "/dripping",
        exchange -> {
          exchange.sendResponseHeaders(200, LARGEST);
          exchange.getResponseBody().write(1);
          exchange.getResponseBody().flush();
          await();
          exchange.close();
        });
    server.start();
  }

  private void answer(String path, int bytes) {
    server.createContext(
        path,
        exchange -> {
          exchange.sendResponseHeaders(200, bytes);
          exchange.getResponseBody().write(new byte[bytes]);
          exchange.close();
        });
  }

  private void await() throws IOException {
    try {
      open.await();
    } catch (InterruptedException closing) {
      throw new IOException(closing);
    }
  }

  @AfterEach
  void stop() {
    open.countDown();
    server.stop(0);
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  @Test
  void what_lies_there_comes_whole_also_from_where_it_was_moved_to() throws IOException {
    assertArrayEquals(new byte[LARGEST], download.of(at("/just-enough")));
    assertArrayEquals(new byte[LARGEST], download.of(at("/moved")));
  }

  @ParameterizedTest
  @CsvSource({
    "/nowhere, status 404",
    "/too-much, more than 1000 bytes",
    "/dripping, TimeoutException"
  })
  void what_does_not_come_whole_in_time_is_a_failure(String path, String why) {
    var failure = assertThrows(IOException.class, () -> download.of(at(path)));

    assertTrue(failure.getMessage().contains(why), failure::getMessage);
  }
}
