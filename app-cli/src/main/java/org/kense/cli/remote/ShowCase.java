package org.kense.cli.remote;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.kense.cli.Exit;
import org.kense.cli.Kense;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kense application show}: one case, why it is due when it is, and all that happened. */
@Command(name = "show")
final class ShowCase implements Callable<Integer> {
  private final Kense kense;

  @Mixin private final Server server = new Server();

  @Parameters(paramLabel = "ID", descriptionKey = "case-id")
  private String id = "";

  @Option(names = "--deadlines")
  private boolean deadlines;

  @Option(names = "--notices")
  private boolean notices;

  @Option(names = "--journal")
  private boolean journal;

  ShowCase(Kense kense) {
    this.kense = kense;
  }

  @Override
  public Integer call() {
    Calls calls = new Calls(kense, server);
    String path = Server.place(id);
    tell(calls.get(path), CaseLines::of);
    if (deadlines) tell(calls.get(path + "/deadlines"), CaseLines::ofDeadlines);
    if (notices) tell(calls.get(path + "/notices"), (reply, it) -> CaseLines.ofNotices(reply));
    if (journal) tell(calls.get(path + "/journal"), CaseLines::ofJournal);
    return Exit.DONE;
  }

  private void tell(Reply reply, BiFunction<Reply, Kense, List<String>> words) {
    if (kense.json()) {
      kense.print(reply.body().toString());
    } else {
      words.apply(reply, kense).forEach(kense::print);
    }
  }
}
