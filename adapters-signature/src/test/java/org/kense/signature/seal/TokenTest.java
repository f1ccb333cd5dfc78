package org.kense.signature.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.Security;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.kense.core.law.Lang;
import org.kense.core.memory.Samples;
import org.kense.core.port.SignatureVerifier.Verdict;
import org.kense.core.words.Sheet;
import org.kense.signature.SealedHouse;
import org.kense.signature.SoftHsm;
import org.kense.signature.cms.SigningKey;
import org.kense.signature.imprint.DocumentCheck;
import org.kense.signature.imprint.Finding;
import org.kense.signature.validation.Terms;
import org.kense.signature.validation.Validator;

@EnabledIf("org.kense.signature.SoftHsm#installed")
final class TokenTest {
  private static final SealedHouse HOUSE = new SealedHouse();
  private static final Sheet SHEET =
      new Sheet(
          new Sheet.Origin(Samples.COLLEGE, Samples.FREE.ref().code(), Sheet.Kind.RESULT),
          Lang.KK,
          "Sample College",
          "Анықтама",
          "70026000000123",
          LocalDate.of(2026, 3, 5),
          List.of(),
          List.of("Office."));

  @TempDir private static Path folder;
  private static Token token;
  private static Token other;

  @BeforeAll
  static void a_key_was_put_on_a_token() throws Exception {
    SoftHsm.keep(folder);
    token = new Token(SoftHsm.library().orElseThrow(), SoftHsm.token("college"));
    other = new Token(SoftHsm.library().orElseThrow(), SoftHsm.token("other"));
    var signing = SigningKey.read(HOUSE.key.stored(new char[] {'x'}), new char[] {'x'}).get();
    var provider =
        Security.getProvider("SunPKCS11")
            .configure(
                "--name=put\nlibrary=%s\nslot=%d\n".formatted(token.library(), token.slot()));
    var keys = KeyStore.getInstance("PKCS11", provider);
    keys.load(null, SoftHsm.PIN);
    var chain = signing.chain().toArray(X509Certificate[]::new);
    keys.setKeyEntry("seal", signing.key(), null, chain);
  }

  @Test
  void what_a_token_seals_is_genuine_and_each_print_bears_a_mark_of_its_own() {
    var key = token.key("seal", SoftHsm.PIN, SealedHouse.OWNER, SealedHouse.NOW).get();
    var press = SealedHouse.press(key);

    var once = press.print(SHEET);
    var again = press.print(SHEET);

    var judged = new DocumentCheck(HOUSE.trust()).judge(List.of(once.pdf(), again.pdf()));
    assertNotEquals(once.mark(), again.mark());
    assertEquals(
        List.of(Finding.GENUINE, Finding.GENUINE),
        judged.stream().map(List::getFirst).map(one -> one.finding()).toList());
    assertEquals(HOUSE.key.chain(), key.chain());
  }

  @Test
  void a_token_signs_data_too() {
    var key = token.key("seal", SoftHsm.PIN, SealedHouse.OWNER, SealedHouse.NOW).get();

    var signed = key.signed(new byte[] {'{', '}'}, SealedHouse.NOW);

    var finding = new Validator().enveloping(signed, Terms.of(HOUSE.trust()));
    assertEquals(Verdict.VALID, finding.verdict(), finding::toString);
  }

  @Test
  void what_is_wrong_with_a_token_is_said() throws IOException {
    var late = SealedHouse.NOW.plus(Duration.ofDays(4000));
    var nowhere = new Token(folder.resolve("none.so"), token.slot());

    assertEquals(SealFault.TOKEN_CLOSED, fault(other, "seal", "9999", SealedHouse.OWNER));
    assertEquals(SealFault.TOKEN_CLOSED, fault(nowhere, "seal", "4321", SealedHouse.OWNER));
    assertEquals(
        SealFault.TOKEN_CLOSED,
        fault(new Token(token.library(), 1), "seal", "4321", SealedHouse.OWNER));
    assertEquals(SealFault.NO_SINGLE_KEY, fault(token, "stamp", "4321", SealedHouse.OWNER));
    assertEquals(SealFault.OTHER_OWNER, fault(token, "seal", "4321", "BIN000000000000"));
    assertEquals(
        SealFault.NOT_NOW, token.key("seal", SoftHsm.PIN, SealedHouse.OWNER, late).getLeft());
  }

  private static SealFault fault(Token token, String label, String pin, String owner) {
    return token.key(label, pin.toCharArray(), owner, SealedHouse.NOW).getLeft();
  }
}
