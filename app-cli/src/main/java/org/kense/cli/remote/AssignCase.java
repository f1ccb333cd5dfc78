package org.kense.cli.remote;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kense.cli.Kense;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kense application assign}: makes somebody responsible for a case (CSC-27.3). */
@Command(name = "assign")
final class AssignCase implements Callable<Integer> {
  private final Kense kense;

  @Mixin private final Server server = new Server();
  @Mixin private final Promise promise = new Promise();

  @Parameters(paramLabel = "ID", descriptionKey = "case-id")
  private String id = "";

  @ArgGroup(multiplicity = "1")
  private final Who who = new Who();

  AssignCase(Kense kense) {
    this.kense = kense;
  }

  /** One of the two. */
  static final class Who {
    @Option(names = "--executor", paramLabel = "PERSON")
    private Optional<String> executor = Optional.empty();

    @Option(names = "--least-loaded")
    private boolean leastLoaded;

    private Body body() {
      return Body.json(executor.isPresent() ? Map.of("executor", executor.get()) : any());
    }

    private Map<String, Object> any() {
      return Map.of("leastLoaded", leastLoaded);
    }
  }

  @Override
  public Integer call() {
    Calls calls = new Calls(kense, server);
    String path = Server.CASES + "/" + id;
    Ask ask = Ask.post(calls.token(), path + "/executor", who.body());
    return calls.told(calls.send(promise.keep(ask, path, calls)));
  }
}
