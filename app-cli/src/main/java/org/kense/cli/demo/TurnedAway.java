package org.kense.cli.demo;

import org.kense.cli.remote.Reply;

/** The server said no to a step; with it, its whole case has failed. */
final class TurnedAway extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TurnedAway(Reply reply) {
    this(reply.status() + ": " + reply.problem());
  }

  TurnedAway(String why) {
    super(why);
  }
}
