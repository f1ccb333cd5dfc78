package org.kense.signature.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Either;
import java.io.ByteArrayOutputStream;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.kense.signature.SealedHouse;

final class KeyStoreFileTest {
  private static final char[] PASSWORD = "жасырын сөз".toCharArray();
  private static final String OWNER = SealedHouse.OWNER;
  private final OwnAuthority authority = SealedHouse.authority();
  private final SealKey key = authority.certify("Sample College", OWNER);

  @Test
  void a_key_of_the_owner_seals() {
    var store = key.stored(PASSWORD);

    var read = KeyStoreFile.read(store, PASSWORD, OWNER, SealedHouse.NOW).get();

    assertEquals(key.chain(), read.chain());
    assertArrayEquals(key.sign(new byte[] {1}), read.sign(new byte[] {1}));
  }

  @Test
  void what_is_wrong_with_a_key_store_is_said() throws Exception {
    var store = key.stored(PASSWORD);
    var late = SealedHouse.NOW.plus(Duration.ofDays(4000));

    assertEquals(SealFault.UNREADABLE, fault(store, "guessed", OWNER, SealedHouse.NOW));
    assertEquals(SealFault.UNREADABLE, fault(new byte[] {1, 2}, OWNER, SealedHouse.NOW));
    assertEquals(SealFault.NO_SINGLE_KEY, fault(empty(), OWNER, SealedHouse.NOW));
    assertEquals(SealFault.OTHER_OWNER, fault(store, "BIN000000000000", SealedHouse.NOW));
    assertEquals(SealFault.NOT_NOW, fault(store, OWNER, late));
  }

  private static byte[] empty() throws Exception {
    var store = KeyStore.getInstance("PKCS12");
    store.load(null, PASSWORD);
    var out = new ByteArrayOutputStream();
    store.store(out, PASSWORD);
    return out.toByteArray();
  }

  private static SealFault fault(byte[] store, String owner, Instant now) {
    return KeyStoreFile.read(store, PASSWORD, owner, now).getLeft();
  }

  private static SealFault fault(byte[] store, String password, String owner, Instant now) {
    Either<SealFault, SealKey> read = KeyStoreFile.read(store, password.toCharArray(), owner, now);
    return read.getLeft();
  }
}
