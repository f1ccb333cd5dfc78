package org.kense.cli.serving;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.kense.cli.Exit;
import org.kense.cli.Kense;
import org.kense.cli.Say;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code kense serve}: the API, by the system's clock, until it is told to stop. */
@Command(name = "serve")
public final class ServeCommand implements Callable<Integer> {
  private final Kense kense;

  @Option(names = "--port", paramLabel = "8080")
  private int port = 8080;

  @Option(names = "--host", paramLabel = "127.0.0.1")
  private String host = "127.0.0.1";

  @CommandLine.Mixin private final Storage storage = new Storage();

  @Option(names = "--institution", paramLabel = "FILE", arity = "1..*")
  private List<Path> institutions = List.of();

  @Option(names = "--people", paramLabel = "FILE")
  private Optional<Path> people = Optional.empty();

  @Option(names = "--simulated-payments")
  private boolean simulatedPayments;

  @Option(names = "--simulated-registers", paramLabel = "FILE")
  private Optional<Path> simulatedRegisters = Optional.empty();

  @Option(names = "--registers", paramLabel = "FILE")
  private Optional<Path> registers = Optional.empty();

  @Option(names = "--trust", paramLabel = "FILE")
  private Optional<Path> trust = Optional.empty();

  @CommandLine.Mixin private final PaperOptions paper = new PaperOptions();

  @CommandLine.Mixin private final JournalKey journal = new JournalKey();

  private ServeCommand(Kense kense) {
    this.kense = kense;
  }

  public static CommandLine of(Kense kense) {
    return new CommandLine(new ServeCommand(kense));
  }

  @Override
  public Integer call() {
    var files = new Plan.Files(institutions, people);
    var world =
        new Plan.World(
            simulatedPayments,
            new Plan.Registers(simulatedRegisters, registers),
            UnaryOperator.identity(),
            trust
                .map(file -> TrustFile.read(file, Clock.systemUTC().instant()))
                .orElseGet(() -> Plan.Trust.of(List.of())));
    var plan =
        new Plan(
            storage.data(),
            storage.database(),
            FreePort.at(host, port),
            Clock.systemUTC(),
            files,
            world,
            paper.paper(Clock.systemUTC().instant(), kense.lang()));
    try (Evening evening = new Evening();
        House house = House.open(plan);
        DailySeal daily = journal.seal(house, plan.clock())) {
      daily.start();
      kense.remark(kense.words(Say.SERVING, house.base()));
      evening.await();
    }
    return Exit.DONE;
  }
}
