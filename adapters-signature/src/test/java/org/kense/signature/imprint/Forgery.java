package org.kense.signature.imprint;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.util.Base64URL;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import javax.imageio.ImageIO;
import org.kense.core.words.Mark;

/** What a forger makes of signed data. */
record Forgery(String header, String payload, String signature) {
  static final Mark MARK = new Mark("0123456789abcdef0123");

  static Forgery read(List<byte[]> paper) throws IOException {
    var symbols = new HashSet<Symbol>();
    for (var page : paper) {
      symbols.addAll(SymbolReader.read(ImageIO.read(new ByteArrayInputStream(page))).symbols());
    }
    return of(Symbols.joined(symbols).orElseThrow());
  }

  static Forgery of(String jws) {
    var parts = jws.split("\\.", -1);
    return new Forgery(parts[0], parts[1], parts[2]);
  }

  /** Other words, under the signature of the old ones. */
  String saying(String instead, String of) {
    var data = new String(Deflated.undone(new Base64URL(payload).decode()).orElseThrow(), UTF_8);
    if (!data.contains(instead)) throw new AssertionError(data);
    var forged = Deflated.of(data.replace(instead, of).getBytes(UTF_8));
    return header + "." + Base64URL.encode(forged) + "." + signature;
  }

  /** The same words under another header and its signature. */
  String under(Forgery other) {
    return other.header + "." + payload + "." + other.signature;
  }
}
