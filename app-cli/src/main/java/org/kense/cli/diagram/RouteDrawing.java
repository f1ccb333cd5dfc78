package org.kense.cli.diagram;

import java.util.List;
import org.kense.cli.Kense;
import org.kense.core.service.Channel;
import org.kense.core.service.Service;

/** One channel's route, drawn in any format. */
public final class RouteDrawing {
  private final Diagram diagram;

  /**
   * The diagram in the reader's language.
   *
   * @param remarks what is said of the whole, above the picture
   */
  public RouteDrawing(Service service, Channel channel, Kense kense, List<String> remarks) {
    diagram = new Tracing(service, channel, kense).diagram(remarks);
  }

  /** The whole file. */
  public String in(Format format) {
    return switch (format) {
      case SVG -> new SvgPicture(diagram).text();
      case MERMAID -> new MermaidText(diagram).text();
      case BPMN -> new BpmnFile(diagram).text();
    };
  }
}
