package org.kense.cli.remote;

import java.io.UncheckedIOException;
import org.kense.cli.Complaint;
import org.kense.cli.Exit;
import org.kense.cli.Kense;
import org.kense.cli.Say;

/** Calls on behalf of whoever gave the command, and what is made of their answers. */
final class Calls {
  private static final int SERVER_ERROR = 500;

  private final Kense kense;
  private final Server server;

  Calls(Kense kense, Server server) {
    this.kense = kense;
    this.server = server;
  }

  Reply get(String path) {
    Reply reply = send(Ask.get(server.token(), path));
    if (!reply.done()) throw Complaint.failed(Say.TURNED_AWAY, reply.problem());
    return reply;
  }

  /** The version that a case has now. */
  long version(String path) {
    return get(path).version().orElseThrow();
  }

  Reply send(Ask ask) {
    Reply reply = answered(ask);
    if (reply.status() >= SERVER_ERROR) throw Complaint.world(Say.BROKEN, reply.problem());
    return reply;
  }

  private Reply answered(Ask ask) {
    try {
      return server.api(kense).send(ask);
    } catch (UncheckedIOException unreachable) {
      throw Complaint.world(Say.NO_SERVER, server.url());
    }
  }

  String token() {
    return server.token();
  }

  /** Tells how a command went; what was turned away is a failed item. */
  int told(Reply reply) {
    if (kense.json()) {
      kense.print(reply.body().toString());
    } else if (reply.done() && reply.body().isTextual()) {
      // To be signed byte for byte: its last line ends with the line's own end.
      kense.print(reply.body().asText().replaceFirst("\n$", ""));
    } else if (reply.done()) {
      CaseLines.of(reply, kense).forEach(kense::print);
    }
    if (!reply.done()) kense.remark(kense.words(Say.TURNED_AWAY, reply.problem()));
    return reply.done() ? Exit.DONE : Exit.SOME_FAILED;
  }
}
