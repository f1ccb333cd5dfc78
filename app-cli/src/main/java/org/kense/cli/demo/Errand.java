package org.kense.cli.demo;

import org.kense.cli.remote.Ask;
import org.kense.cli.remote.Reply;
import org.kense.core.access.Permission;

/** How the requests of one case are made: on whose behalf, under which key, on which version. */
record Errand(Story story, Player.Stage stage) {
  String token(String who) {
    return stage.cast().token(who);
  }

  /** From file and step, so that a step is the same one however often it is tried. */
  String key(Act act) {
    return "demo/" + story.name() + "/" + act.number();
  }

  Reply acknowledged(Ask ask) {
    Reply reply = stage.api().send(ask);
    if (!reply.done()) throw new TurnedAway(reply);
    return reply;
  }

  /** What the applicant can read there. */
  Reply read(String path) {
    return acknowledged(Ask.get(token(story.setting().applicant()), path));
  }

  /** The version that whoever acts sees now: who may not read the case may know its status. */
  long seen(Act act, String path) {
    Reply read = stage.api().send(Ask.get(token(act.who()), path));
    return version(read.done() ? read : acknowledged(Ask.get(token(act.who()), path + "/status")));
  }

  static long version(Reply reply) {
    return reply.version().orElseThrow();
  }

  /** An old version is that of an earlier run: the step was only answered again. */
  static Done done(Permission as, Reply reply, long seen) {
    return new Done(as, version(reply), version(reply) <= seen);
  }
}
