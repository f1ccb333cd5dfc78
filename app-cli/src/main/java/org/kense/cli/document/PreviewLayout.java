package org.kense.cli.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.kense.cli.Exit;
import org.kense.cli.Kense;
import org.kense.cli.Say;
import org.kense.cli.serving.LayoutFolder;
import org.kense.core.access.InstitutionId;
import org.kense.core.service.ServiceCode;
import org.kense.core.words.Sheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kense document preview}: how a sheet looks in a layout, with content made up. */
@Command(name = "preview")
final class PreviewLayout implements Callable<Integer> {
  private static final int PARAGRAPHS = 3;
  private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

  private final Kense kense;

  @Parameters(paramLabel = "FILE.html", descriptionKey = "layout-file")
  private Path layout = Path.of("");

  @Option(names = "--to", paramLabel = "FILE.pdf", required = true)
  private Path to = Path.of("");

  PreviewLayout(Kense kense) {
    this.kense = kense;
  }

  @Override
  public Integer call() throws IOException {
    Files.write(to, Sample.of(LayoutFolder.layout(layout, kense.lang())).print(sheet()));
    return Exit.DONE;
  }

  private Sheet sheet() {
    var row = new Sheet.Row(kense.words(Say.PREVIEW_ROW), kense.words(Say.PREVIEW_VALUE));
    return new Sheet(
        new Sheet.Origin(
            new InstitutionId("preview"), new ServiceCode("kz.preview"), Sheet.Kind.NOTICE),
        kense.lang(),
        kense.words(Say.PREVIEW_ISSUER),
        kense.words(Say.PREVIEW_TITLE),
        "34226000000017",
        DAY,
        List.of(row, row, row),
        Collections.nCopies(PARAGRAPHS, kense.words(Say.PREVIEW_TEXT)));
  }
}
