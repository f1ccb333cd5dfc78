package org.kense.cli.demo;

import java.util.Map;
import org.kense.cli.remote.Ask;
import org.kense.cli.remote.Body;
import org.kense.cli.remote.Reply;
import org.kense.core.access.Permission;
import org.kense.core.service.SignatureLevel;

/** How stages of a case are ended, signed where the case says so. */
record Acting(Errand errand, Signatory signatory) {
  /** After a kill the stage may be over, which turns the step away before its signature does. */
  private static final int OVER = 409;

  private static final String FAILS = "/problems/signature-fails";

  /** A step on the case at this path. */
  Done play(Act act, Deed.AtStage deed, String path) {
    long seen = errand.seen(act, path);
    Map<String, Object> said = Bodies.said(deed);
    Ask ask =
        Ask.post(errand.token(act.who()), path + "/" + deed.verb(), Body.json(said))
            .under(errand.key(act))
            .on(seen);
    Permission as = Verbs.permission(deed.verb());
    if (deed.signedBy().isEmpty()) return Errand.done(as, errand.acknowledged(ask), seen);
    Reply reply = signatory.sign(deed.signedBy().get(), ask, said);
    if (deed.inVain(act.who())) return turnedAway(as, reply);
    if (!reply.done()) throw new TurnedAway(reply);
    return Errand.done(as, reply, seen).signed(SignatureLevel.QUALIFIED.name());
  }

  /** What somebody else signed has to be turned away; the case goes on as if nothing had been. */
  private static Done turnedAway(Permission as, Reply reply) {
    boolean fails = reply.body().path("type").asText().equals(FAILS);
    if (!fails && reply.status() != OVER) throw new TurnedAway(reply);
    return Done.turnedAway(as, reply.body().path("detail").asText());
  }
}
