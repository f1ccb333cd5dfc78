package org.kense.http.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

class LimitedStreamTest {
  private static LimitedStream of(int length, long largest) {
    return new LimitedStream(new ByteArrayInputStream(new byte[length]), largest);
  }

  @Test
  void what_is_exactly_as_long_as_it_may_be_passes() throws IOException {
    var stream = of(10, 10);

    var bytes = stream.readAllBytes();

    assertEquals(10, bytes.length);
    assertFalse(stream.exceeded());
  }

  @Test
  void one_byte_more_fails_however_it_is_read() {
    var whole = of(11, 10);
    var single = of(11, 10);

    assertThrows(IOException.class, () -> whole.transferTo(OutputStream.nullOutputStream()));
    assertThrows(
        IOException.class,
        () -> {
          while (single.read() >= 0) {}
        });
    assertTrue(whole.exceeded() && single.exceeded());
  }

  @Test
  void no_more_is_taken_than_one_buffer_beyond_the_limit() {
    var source = new ByteArrayInputStream(new byte[1 << 20]);
    var stream = new LimitedStream(source, 10);

    assertThrows(IOException.class, () -> stream.transferTo(OutputStream.nullOutputStream()));

    assertTrue(source.available() >= (1 << 20) - (1 << 14), () -> "" + source.available());
  }
}
