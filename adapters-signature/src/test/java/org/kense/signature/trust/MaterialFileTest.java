package org.kense.signature.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MaterialFileTest {
  private static final int MEGABYTE = 1 << 20;

  @Test
  void a_hundred_megabytes_of_letters_are_no_list() {
    var letters = new byte[100 * MEGABYTE];
    Arrays.fill(letters, (byte) 'A');
    var head = "-----BEGIN X509 CRL-----\n".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(head, 0, letters, 0, head.length);

    var read = assertTimeout(Duration.ofSeconds(5), () -> MaterialFile.lists(letters));

    assertEquals(Optional.empty(), read);
  }
}
