package org.kense.signature.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kense.signature.Openssl;
import org.kense.signature.WithOpenssl;

/** Keys of openssl's making, on curves of as many bits. */
@WithOpenssl
final class CurveTest {
  @TempDir private Path folder;

  @Test
  void p_256_seals() throws IOException {
    assertEquals(Optional.empty(), fault("prime256v1", "named_curve"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"secp256k1", "brainpoolP256r1", "brainpoolP256t1"})
  void another_curve_of_256_bits_seals_nothing(String curve) throws IOException {
    assertEquals(Optional.of(SealFault.WEAK_KEY), fault(curve, "named_curve"));
  }

  @Test
  void p_256_without_its_name_seals_nothing() throws IOException {
    assertEquals(Optional.of(SealFault.WEAK_KEY), fault("prime256v1", "explicit"));
  }

  private Optional<SealFault> fault(String curve, String encoding) throws IOException {
    var openssl = new Openssl(folder);
    Files.writeString(folder.resolve("password"), "secret");
    Files.writeString(folder.resolve("plain"), "[req]\ndistinguished_name=name\n[name]\n");
    openssl.run(
        "req -config plain -x509 -nodes -days 30 -keyout key -out certificate -newkey ec -pkeyopt"
            + " ec_paramgen_curve:%s -pkeyopt ec_param_enc:%s".formatted(curve, encoding)
            + " -subj /OU=BIN990140000388/CN=College"
            + " -addext basicConstraints=critical,CA:FALSE"
            + " -addext keyUsage=critical,digitalSignature,nonRepudiation");
    openssl.run("pkcs12 -export -in certificate -inkey key -out store -passout file:password");
    var password = Files.readString(folder.resolve("password"), UTF_8).toCharArray();
    return KeyStoreFile.read(
            Files.readAllBytes(folder.resolve("store")), password, "BIN990140000388", Instant.now())
        .fold(Optional::of, key -> Optional.empty());
  }
}
