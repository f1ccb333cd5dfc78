package org.kense.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kense.http.Story.done;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.kense.core.form.Sha256;
import org.kense.core.memory.InMemoryDocuments;
import org.kense.core.port.Documents;
import org.kense.core.port.Press;

/** Files pass through; nothing waits for the whole of one. */
class StreamingTest {
  /** Tells when the first bytes of a file are there, and when a reader is closed. */
  private static final class Watched implements Documents {
    private final InMemoryDocuments kept = new InMemoryDocuments();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    @Override
    public Stored store(InputStream content) {
      try {
        var first = content.readNBytes(1);
        begun.countDown();
        return kept.store(new SequenceInputStream(new ByteArrayInputStream(first), content));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public Optional<InputStream> open(Sha256 content) {
      return kept.open(content).map(Closing::new);
    }

    private final class Closing extends FilterInputStream {
      private Closing(InputStream stream) {
        super(stream);
      }

      @Override
      public void close() throws IOException {
        super.close();
        closed.countDown();
      }
    }
  }

  /** The second half of a file, which is not there before the first half was taken. */
  private static final class SecondHalf extends InputStream {
    private final Watched documents;
    private final InputStream bytes = new ByteArrayInputStream(new byte[1 << 16]);

    private SecondHalf(Watched documents) {
      this.documents = documents;
    }

    @Override
    public int read() throws IOException {
      await(documents.begun);
      return bytes.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      await(documents.begun);
      return bytes.read(buffer, offset, length);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(10, TimeUnit.SECONDS), "nothing came");
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void a_file_is_stored_while_it_still_comes_in() {
    var documents = new Watched();
    try (var house = House.with(documents)) {
      var story = new Story(house);
      var path = story.draft("kg.sample-copy");
      var firstHalf = new ByteArrayInputStream(new byte[1 << 16]);

      var reply =
          story
              .aida
              .on(1)
              .with("Content-Type", "application/pdf")
              .send(
                  "POST",
                  path + "/attachments?document=scan&name=scan.pdf",
                  BodyPublishers.ofInputStream(
                      () -> new SequenceInputStream(firstHalf, new SecondHalf(documents))));

      assertEquals(201, reply.status(), reply::toString);
      assertEquals(2 << 16, reply.json().at("/attachments/0/size").asInt());
    }
  }

  @Test
  void a_file_that_was_sent_is_closed() {
    var documents = new Watched();
    try (var house = House.with(documents)) {
      var story = new Story(house);
      var path = story.draft("kg.sample-copy");
      var id = story.attach(path).at("/attachments/0/id");

      done(story.aida.get(path + "/files/" + id));

      await(documents.closed);
    }
  }

  @Test
  void work_that_waits_is_done_on_virtual_threads() {
    Press press =
        sheet ->
            new Press.Print(
                ("virtual: " + Thread.currentThread().isVirtual()).getBytes(StandardCharsets.UTF_8),
                Optional.empty());
    try (var house = House.with(press)) {
      var story = new Story(house);

      var sheet = done(story.aida.get(story.draft("kg.sample-certificate") + "/print"));

      assertEquals("virtual: true", sheet.text());
    }
  }
}
