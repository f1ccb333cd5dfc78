package org.kense.cli.remote;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kense.cli.Exit;
import org.kense.cli.Kense;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kense application list}: the cases within reach in an order, page by page. */
@Command(name = "list")
final class ListCases implements Callable<Integer> {
  private final Kense kense;

  @Mixin private final Server server = new Server();

  @Option(names = "--status", paramLabel = "CODE")
  private Optional<String> status = Optional.empty();

  @Option(names = "--unit", paramLabel = "CODE")
  private Optional<String> unit = Optional.empty();

  @Option(names = "--service", paramLabel = "CODE")
  private Optional<String> service = Optional.empty();

  @Option(names = "--originals-held")
  private boolean originalsHeld;

  @Option(names = "--sort", paramLabel = "newest|due")
  private Optional<String> sort = Optional.empty();

  @ArgGroup private State state = new State();

  /** How the deadlines of the cases stand: one of them, or any. */
  static final class State {
    @Option(names = "--overdue")
    private boolean overdue;

    @Option(names = "--at-risk")
    private boolean atRisk;

    @Option(names = "--on-time")
    private boolean onTime;

    Optional<String> code() {
      if (overdue) return Optional.of("overdue");
      if (atRisk) return Optional.of("at-risk");
      return onTime ? Optional.of("on-time") : Optional.empty();
    }
  }

  ListCases(Kense kense) {
    this.kense = kense;
  }

  @Override
  public Integer call() {
    Calls calls = new Calls(kense, server);
    Optional<String> after = Optional.of("");
    while (after.isPresent()) after = page(calls, after.get());
    return Exit.DONE;
  }

  /** Prints a page; where the list goes on. */
  private Optional<String> page(Calls calls, String after) {
    PageOfCases page = new PageOfCases(calls.get(Server.CASES + query(after)));
    page.lines(kense.json()).forEach(kense::print);
    return page.next();
  }

  private String query(String after) {
    List<String> parts = new ArrayList<>();
    status.ifPresent(it -> parts.add("status=" + encoded(it)));
    unit.ifPresent(it -> parts.add("unit=" + encoded(it)));
    service.ifPresent(it -> parts.add("service=" + encoded(it)));
    sort.ifPresent(it -> parts.add("sort=" + encoded(it)));
    state.code().ifPresent(it -> parts.add("state=" + it));
    if (originalsHeld) parts.add("originals=held");
    if (!after.isEmpty()) parts.add("after=" + encoded(after));
    return parts.isEmpty() ? "" : "?" + String.join("&", parts);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
