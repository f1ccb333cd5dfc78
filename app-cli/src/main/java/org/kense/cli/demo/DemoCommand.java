package org.kense.cli.demo;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kense.cli.Exit;
import org.kense.cli.Kense;
import org.kense.cli.Say;
import org.kense.cli.serving.Evening;
import org.kense.cli.serving.FreePort;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code kense demo}: everything at once, on a clock of its own. */
@Command(name = "demo")
public final class DemoCommand implements Callable<Integer> {
  private final Kense kense;

  @Option(names = "--port", paramLabel = "8080")
  private int port = 8080;

  @Option(names = "--data", paramLabel = "DIR")
  private Path data = Path.of(".kense", "demo");

  @Option(names = "--cases", paramLabel = "DIR")
  private Optional<Path> cases = Optional.empty();

  @Option(names = "--fresh")
  private boolean fresh;

  @Option(names = "--exit")
  private boolean exit;

  private DemoCommand(Kense kense) {
    this.kense = kense;
  }

  public static CommandLine of(Kense kense) {
    return new CommandLine(new DemoCommand(kense));
  }

  @Override
  public Integer call() {
    DataFolder folder = new DataFolder(data);
    if (fresh) folder.empty();
    folder.mark();
    Script script = Script.read(cases.orElseGet(Script::shipped));
    try (Evening evening = new Evening();
        Theatre theatre = Theatre.open(script, data, FreePort.at("127.0.0.1", port))) {
      kense.remark(kense.words(Say.SERVING, theatre.base()));
      List<Ending> endings = theatre.play(kense, evening::hasCome);
      int code = evening.hasCome() ? Exit.DONE : report(endings);
      if (!exit) {
        kense.remark(kense.words(Say.GOES_ON, theatre.base()));
        evening.await();
      }
      return code;
    }
  }

  private int report(List<Ending> endings) {
    Report report = new Report(kense);
    endings.forEach(report::tell);
    boolean right = endings.stream().allMatch(Ending::asExpected);
    if (!kense.json()) report.sum(endings);
    return right ? Exit.DONE : Exit.SOME_FAILED;
  }
}
