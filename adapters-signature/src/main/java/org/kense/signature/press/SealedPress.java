package org.kense.signature.press;

import java.time.InstantSource;
import java.util.Optional;
import org.kense.core.application.DataResult;
import org.kense.core.port.Press;
import org.kense.core.words.Sheet;
import org.kense.signature.imprint.Imprints;
import org.kense.signature.seal.PdfSealer;
import org.kense.signature.seal.SealKey;
import org.kense.signature.seal.Seals;

/** Prints sheets, and seals those whose institution has a seal: on paper, as a file, as data. */
public final class SealedPress implements Press {
  private final PdfPress press;
  private final Seals seals;
  private final Imprints imprints;
  private final PdfSealer sealer;
  private final InstantSource clock;

  public SealedPress(
      PdfPress press, Seals seals, Imprints imprints, PdfSealer sealer, InstantSource clock) {
    this.press = press;
    this.seals = seals;
    this.imprints = imprints;
    this.sealer = sealer;
    this.clock = clock;
  }

  @Override
  public Print print(Sheet sheet) {
    return seals
        .key(sheet, clock.instant())
        .map(key -> sealed(sheet, key))
        .orElseGet(() -> new Print(press.print(sheet, Optional.empty()), Optional.empty()));
  }

  @Override
  public Optional<byte[]> seal(DataResult data) {
    var now = clock.instant();
    var origin = new Sheet.Origin(data.institution(), data.service().code(), Sheet.Kind.RESULT);
    return seals.key(origin, now).map(key -> key.signed(DataText.of(data), now));
  }

  private Print sealed(Sheet sheet, SealKey key) {
    var imprint = imprints.of(sheet, key);
    var printed = press.print(sheet, Optional.of(imprint));
    return new Print(sealer.seal(printed, key, clock.instant()), Optional.of(imprint.mark()));
  }
}
