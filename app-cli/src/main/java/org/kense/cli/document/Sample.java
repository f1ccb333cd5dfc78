package org.kense.cli.document;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kense.core.words.Sheet;
import org.kense.signature.imprint.Imprints;
import org.kense.signature.layout.Layout;
import org.kense.signature.layout.Layouts;
import org.kense.signature.press.PdfPress;
import org.kense.signature.press.SealedPress;
import org.kense.signature.seal.OwnAuthority;
import org.kense.signature.seal.PdfSealer;
import org.kense.signature.seal.Seal;
import org.kense.signature.seal.Seals;

/** A press that shows a layout with all that can stand in it, sealed by nobody real. */
final class Sample {
  private static final URI NOWHERE = URI.create("https://kense.example");

  private final Layouts layouts;

  private Sample(Layouts layouts) {
    this.layouts = layouts;
  }

  static Sample of(Layout layout) {
    return new Sample(new Layouts(Map.of("sheet", layout)));
  }

  byte[] print(Sheet sheet) {
    var clock = Clock.systemUTC();
    var authority = new OwnAuthority("Preview", new SecureRandom(), clock.instant());
    var key = authority.certify("Preview", "BIN000000000000");
    var seals = new Seals(List.of(new Seal(sheet.origin().institution(), key, Set.of())));
    var imprints = new Imprints(Optional.of(NOWHERE));
    var press = new SealedPress(new PdfPress(layouts), seals, imprints, new PdfSealer(), clock);
    return press.print(sheet).pdf();
  }
}
