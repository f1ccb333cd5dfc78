package org.kense.cli.catalogue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.kense.cli.Complaint;
import org.kense.cli.Exit;
import org.kense.cli.Json;
import org.kense.cli.Kense;
import org.kense.cli.Say;
import org.kense.cli.diagram.Format;
import org.kense.cli.diagram.RouteDrawing;
import org.kense.core.service.Channel;
import org.kense.core.service.Service;
import org.kense.core.words.ChannelWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kense service diagram}: a route as a picture. */
@Command(name = "diagram")
final class DrawRoute implements Callable<Integer> {
  private final Kense kense;

  @Parameters(paramLabel = "FILE|CODE", descriptionKey = "file-or-code")
  private String asked = "";

  @Option(names = "--channel", paramLabel = "CODE")
  private String channel = "";

  @Option(names = "--format", paramLabel = "svg|mermaid|bpmn", required = true)
  private Format format = Format.SVG;

  DrawRoute(Kense kense) {
    this.kense = kense;
  }

  @Override
  public Integer call() throws IOException {
    Service service = Chosen.of(asked, kense).service();
    String drawing = drawing(service, channel(service), kense).in(format);
    kense.print(kense.json() ? json(drawing) : drawing);
    return Exit.DONE;
  }

  /** The picture with what must be known of the whole. */
  static RouteDrawing drawing(Service service, Channel channel, Kense kense) {
    List<String> remarks = new ArrayList<>();
    remarks.add(kense.words(Say.CHANNEL, ChannelWords.of(channel.code(), kense.lang())));
    Whole.limit(channel, kense).ifPresent(remarks::add);
    remarks.add(kense.words(Say.ARROWS));
    return new RouteDrawing(service, channel, kense, remarks);
  }

  /** The one that was named; the only one need not be. */
  private Channel channel(Service service) {
    List<Channel> all = service.channels();
    return all.stream()
        .filter(each -> channel.isEmpty() ? all.size() == 1 : each.code().value().equals(channel))
        .findFirst()
        .orElseThrow(() -> Complaint.usage(Say.WHICH_CHANNEL, codes(all)));
  }

  private static String codes(List<Channel> channels) {
    return channels.stream().map(each -> each.code().value()).collect(Collectors.joining(", "));
  }

  private String json(String drawing) {
    Map<String, Object> json = Json.object();
    json.put("format", format);
    json.put("diagram", drawing);
    return Json.write(json);
  }
}
