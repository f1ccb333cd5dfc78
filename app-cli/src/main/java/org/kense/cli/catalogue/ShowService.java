package org.kense.cli.catalogue;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.kense.cli.Exit;
import org.kense.cli.Json;
import org.kense.cli.Kense;
import org.kense.cli.diagram.Format;
import org.kense.cli.page.ServicePage;
import org.kense.core.service.Service;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kense service show}: the passport of one service, in the reader's language. */
@Command(name = "show")
final class ShowService implements Callable<Integer> {
  private final Kense kense;

  @Parameters(paramLabel = "FILE|CODE", descriptionKey = "file-or-code")
  private String asked = "";

  @Option(names = "--format", paramLabel = "text|html|json")
  private Shape shape = Shape.TEXT;

  /** In what form a passport comes. */
  enum Shape {
    TEXT,
    HTML,
    JSON
  }

  ShowService(Kense kense) {
    this.kense = kense;
  }

  @Override
  public Integer call() throws IOException {
    Chosen chosen = Chosen.of(asked, kense);
    for (String line : lines(chosen)) kense.print(line);
    return Exit.DONE;
  }

  private List<String> lines(Chosen chosen) {
    return switch (kense.json() ? Shape.JSON : shape) {
      case TEXT -> new Passport(chosen.service(), kense).lines();
      case HTML -> List.of(html(chosen));
      case JSON -> List.of(Json.write(new Passport(chosen.service(), kense).json()));
    };
  }

  private String html(Chosen chosen) {
    Service service = chosen.service();
    return new ServicePage(service, chosen.file(), kense)
        .html(
            channel -> Whole.limit(channel, kense).orElse(""),
            channel -> DrawRoute.drawing(service, channel, kense).in(Format.SVG));
  }
}
