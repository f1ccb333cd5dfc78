package org.kense.cli.catalogue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.kense.cli.Exit;
import org.kense.cli.Json;
import org.kense.cli.Kense;
import org.kense.core.service.Channel;
import org.kense.core.service.Service;
import picocli.CommandLine.Command;

/** {@code kense service list}: what ships, a line each. */
@Command(name = "list")
final class ListServices implements Callable<Integer> {
  private final Kense kense;

  ListServices(Kense kense) {
    this.kense = kense;
  }

  @Override
  public Integer call() {
    List<Service> all = Shipped.all();
    int width = 0;
    for (Service service : all) width = Math.max(width, service.ref().toString().length());
    for (Service service : all) kense.print(kense.json() ? json(service) : line(service, width));
    return Exit.DONE;
  }

  private String line(Service service, int width) {
    String ref = service.ref().toString();
    return ref + " ".repeat(width - ref.length() + 2) + title(service);
  }

  private String title(Service service) {
    return Marked.in(service.title(), kense.lang());
  }

  private static String json(Service service) {
    Map<String, Object> json = Json.object();
    json.put("service", service.ref().code());
    json.put("version", service.ref().version());
    json.put("title", Texts.json(service.title()));
    json.put("calendar", service.calendar());
    json.put("channels", service.channels().stream().map(Channel::code).toList());
    return Json.write(json);
  }
}
