package org.kense.cli.demo;

import java.util.UUID;
import org.kense.cli.remote.Api;
import org.kense.cli.remote.Ask;
import org.kense.cli.remote.Body;
import org.kense.cli.remote.Reply;
import org.kense.core.access.ActorId;

/** Signs with the codes that arrive on people's phones. */
record CodePen(Api api, Phone phone) {
  /** A new code for what a case says now. */
  Proof.Code sign(String who, String token, String path) {
    Ask request =
        Ask.post(token, path + "/signing-code", Body.NONE).under(UUID.randomUUID().toString());
    Reply challenge = api.send(request);
    if (!challenge.done()) throw new TurnedAway(challenge);
    String code = phone.code(new ActorId(who)).orElseThrow();
    return new Proof.Code(challenge.body().path("challenge").asText(), code);
  }
}
