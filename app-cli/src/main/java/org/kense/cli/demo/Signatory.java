package org.kense.cli.demo;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kense.cli.remote.Api;
import org.kense.cli.remote.Ask;
import org.kense.cli.remote.Body;
import org.kense.cli.remote.Reply;
import org.kense.core.access.ActorId;

/** Signs with the codes that arrive on people's phones. */
final class Signatory {
  private static final int UNPROCESSABLE = 422;

  private final Api api;
  private final Phone phone;
  private final Notebook notebook;

  Signatory(Api api, Phone phone, Notebook notebook) {
    this.api = api;
    this.phone = phone;
    this.notebook = notebook;
  }

  /**
   * Sends what was asked, signed.
   *
   * <p>After a kill the code that the step signed with before is tried first: if the step had been
   * done, it is answered again, and if not, the code may still hold.
   */
  Reply sign(String who, String path, Ask unsigned) {
    String key = unsigned.key().orElseThrow();
    Optional<Reply> again = notebook.proof(key).map(proof -> api.send(signed(unsigned, proof)));
    return again
        .filter(reply -> reply.status() != UNPROCESSABLE)
        .orElseGet(() -> anew(who, path, unsigned));
  }

  private Reply anew(String who, String path, Ask unsigned) {
    Ask request =
        Ask.post(unsigned.token(), path + "/signing-code", Body.NONE)
            .under(UUID.randomUUID().toString());
    Reply challenge = api.send(request);
    if (!challenge.done()) return challenge;
    String code = phone.code(new ActorId(who)).orElseThrow();
    var proof = new Notebook.Proof(challenge.body().path("challenge").asText(), code);
    notebook.note(unsigned.key().orElseThrow(), proof);
    return api.send(signed(unsigned, proof));
  }

  private static Ask signed(Ask unsigned, Notebook.Proof proof) {
    Body body =
        Body.json(Map.of("proof", Map.of("challenge", proof.challenge(), "code", proof.code())));
    return new Ask(
        unsigned.token(),
        unsigned.method(),
        unsigned.path(),
        body,
        unsigned.key(),
        unsigned.version());
  }
}
