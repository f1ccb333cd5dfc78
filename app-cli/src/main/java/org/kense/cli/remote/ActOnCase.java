package org.kense.cli.remote;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kense.cli.Kense;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code kense application act}: any verb of the API on one case.
 *
 * <p>{@code start} begins a case and {@code agree} gives a consent, so they have no id; every other
 * verb is named as in the API.
 */
@Command(name = "act")
final class ActOnCase implements Callable<Integer> {
  private final Kense kense;

  @Mixin private final Server server = new Server();
  @Mixin private final Promise promise = new Promise();

  @Parameters(index = "0", paramLabel = "VERB", descriptionKey = "verb")
  private String verb = "";

  @Parameters(index = "1", arity = "0..1", paramLabel = "ID", descriptionKey = "case-id")
  private String id = "";

  @Option(names = "--body", paramLabel = "JSON")
  private String body = "";

  @Option(names = "--file", paramLabel = "FILE")
  private Optional<Path> file = Optional.empty();

  @Option(names = "--media-type", paramLabel = "TYPE")
  private String mediaType = "application/json";

  ActOnCase(Kense kense) {
    this.kense = kense;
  }

  @Override
  public Integer call() throws IOException {
    Calls calls = new Calls(kense, server);
    return switch (verb) {
      case "start" -> begin(calls, Server.CASES);
      case "agree" -> begin(calls, Server.CONSENTS);
      case "answers" -> act(calls, Ask.patch(calls.token(), place(), carried()));
      default -> act(calls, Ask.post(calls.token(), place(), carried()));
    };
  }

  private int begin(Calls calls, String place) throws IOException {
    return calls.told(calls.send(promise.keep(Ask.post(calls.token(), place, carried()))));
  }

  private int act(Calls calls, Ask ask) {
    return calls.told(calls.send(promise.keep(ask, Server.place(id), calls)));
  }

  private String place() {
    return Server.place(id) + "/" + verb.replace(" ", "%20");
  }

  private Body carried() throws IOException {
    if (file.isPresent()) return Body.file(mediaType, Body.bytes(file.get()));
    return body.isEmpty() ? Body.NONE : Body.text(mediaType, body);
  }
}
