package org.kense.signature.code;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.kense.core.access.ActorId;
import org.kense.core.form.Sha256;

final class CodeHashTest {
  private static final Sha256 CONTENT = Sha256.of("content".getBytes(UTF_8));
  private static final Sha256 OTHER = Sha256.of("other".getBytes(UTF_8));
  private static final ActorId AIDA = new ActorId("aida");
  private static final ActorId MARAT = new ActorId("marat");

  @Test
  void the_hash_changes_with_the_secret_the_code_and_everything_that_it_binds() {
    var hashes =
        Stream.of(
            hash("a").of(new CodeHash.Bound("1", AIDA, CONTENT), "123456"),
            hash("b").of(new CodeHash.Bound("1", AIDA, CONTENT), "123456"),
            hash("a").of(new CodeHash.Bound("2", AIDA, CONTENT), "123456"),
            hash("a").of(new CodeHash.Bound("1", MARAT, CONTENT), "123456"),
            hash("a").of(new CodeHash.Bound("1", AIDA, OTHER), "123456"),
            hash("a").of(new CodeHash.Bound("1", AIDA, CONTENT), "123457"));

    var different = hashes.distinct().count();

    assertEquals(6, different);
  }

  @Test
  void a_secret_that_could_be_guessed_is_refused() {
    var secret = new SecretKeySpec(new byte[31], "HmacSHA256");

    var refused = assertThrows(IllegalArgumentException.class, () -> new CodeHash(secret));

    assertEquals("a secret of less than 32 bytes", refused.getMessage());
  }

  private static CodeHash hash(String letter) {
    return new CodeHash(new SecretKeySpec(letter.repeat(32).getBytes(UTF_8), "HmacSHA256"));
  }
}
