package org.kense.cli.document;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kense.cli.serving.OwnSeals;
import org.kense.core.law.Lang;
import org.kense.core.memory.Samples;
import org.kense.core.words.Sheet;
import org.kense.signature.imprint.Imprints;
import org.kense.signature.press.PdfPress;
import org.kense.signature.press.SealedPress;
import org.kense.signature.seal.PdfSealer;
import org.kense.signature.seal.Seals;

/** A notice of a college that has a seal, as a file beside {@code authority.pem}. */
public record SealedNotice(Seals seals, Path file) {
  public static final Instant NOW = Instant.parse("2026-03-05T05:00:00Z");

  /** Printed there, with seals that are made there. */
  public static SealedNotice in(Path folder) throws IOException {
    var seals = new OwnSeals(folder, NOW).of(List.of(Samples.offer(Samples.FREE).provider()));
    var page = Optional.of(URI.create("https://kense.example"));
    var press =
        new SealedPress(new PdfPress(), seals, new Imprints(page), new PdfSealer(), () -> NOW);
    var pdf = press.print(content("Айдай Өмүрбек қызы")).pdf();
    return new SealedNotice(seals, Files.write(folder.resolve("sheet.pdf"), pdf));
  }

  /** What stands on it, for somebody of this name. */
  public static Sheet content(String name) {
    return new Sheet(
        new Sheet.Origin(Samples.COLLEGE, Samples.FREE.ref().code(), Sheet.Kind.NOTICE),
        Lang.KK,
        "Sample College",
        "Хабарлама",
        "70026000000018",
        LocalDate.of(2026, 3, 5),
        List.of(new Sheet.Row("Аты-жөні", name)),
        List.of("Өтінішіңіз қабылданды."));
  }
}
