package org.kense.cli.remote;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kense.cli.Complaint;
import org.kense.cli.Exit;
import org.kense.cli.Kense;
import org.kense.cli.Say;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code kense application submit}: hands a draft in, signed.
 *
 * <p>Without a signature it asks for a code to sign with, which goes to the applicant's phone.
 */
@Command(name = "submit")
final class SubmitCase implements Callable<Integer> {
  private final Kense kense;

  @Mixin private final Server server = new Server();
  @Mixin private final Promise promise = new Promise();

  @Parameters(paramLabel = "ID", descriptionKey = "case-id")
  private String id = "";

  @Option(names = "--challenge", paramLabel = "CHALLENGE")
  private Optional<String> challenge = Optional.empty();

  @Option(names = "--code", paramLabel = "CODE")
  private Optional<String> code = Optional.empty();

  @Option(names = "--cms", paramLabel = "FILE")
  private Optional<Path> cms = Optional.empty();

  SubmitCase(Kense kense) {
    this.kense = kense;
  }

  @Override
  public Integer call() throws IOException {
    Calls calls = new Calls(kense, server);
    String path = Server.place(id);
    if (cms.isEmpty() && code.isEmpty()) return sentCode(calls, path);
    Ask ask = Ask.post(calls.token(), path + "/submission", Body.json(Map.of("proof", proof())));
    return calls.told(calls.send(promise.keep(ask, path, calls)));
  }

  /** Says how to go on; a program gets what was answered. */
  private int sentCode(Calls calls, String path) {
    Ask ask = promise.keep(Ask.post(calls.token(), path + "/signing-code", Body.NONE));
    Reply reply = calls.send(ask);
    if (kense.json() || !reply.done()) return calls.told(reply);
    kense.print(kense.words(Say.CODE_SENT, id, reply.body().path("challenge").asText()));
    return Exit.DONE;
  }

  private Map<String, String> proof() throws IOException {
    if (cms.isPresent()) {
      return Map.of("cms", Base64.getEncoder().encodeToString(Body.bytes(cms.get())));
    }
    return Map.of(
        "challenge",
        challenge.orElseThrow(() -> Complaint.usage(Say.MISSING_OPTION, "--challenge")),
        "code",
        code.orElseThrow(() -> Complaint.usage(Say.MISSING_OPTION, "--code")));
  }
}
