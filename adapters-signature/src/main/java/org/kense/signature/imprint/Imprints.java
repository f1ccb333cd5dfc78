package org.kense.signature.imprint;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.kense.core.form.Sha256;
import org.kense.core.words.Mark;
import org.kense.core.words.Sheet;
import org.kense.signature.seal.SealKey;

/**
 * Makes the imprints of sheets.
 *
 * @param page below which address sheets are checked
 */
public record Imprints(Optional<URI> page) {
  private static final int MARK_DIGITS = 20;

  /** The same key imprints the same sheet alike, unless it signs by chance as tokens do. */
  public Imprint of(Sheet sheet, SealKey key) {
    var jws = new Signing(key).compact(SignedData.of(sheet));
    var mark = mark(jws);
    return new Imprint(
        mark,
        page.map(base -> link(base, sheet, mark)),
        Symbols.of(jws, mark).stream().map(Symbol::text).map(Drawing::wide).toList());
  }

  /** The signature is in it, so that nobody finds it by guessing what a sheet may say. */
  static Mark mark(String jws) {
    var digest = Sha256.of(jws.getBytes(StandardCharsets.US_ASCII));
    return new Mark(digest.hex().substring(0, MARK_DIGITS));
  }

  private static Imprint.Link link(URI base, Sheet sheet, Mark mark) {
    var address = base.resolve("/check/" + sheet.number() + "/" + mark);
    return new Imprint.Link(address, Drawing.square(address.toString()));
  }
}
