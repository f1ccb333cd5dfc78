package org.kense.cli.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.kense.cli.Complaint;
import org.kense.cli.Say;
import org.kense.cli.remote.Api;
import org.kense.cli.remote.Ask;
import org.kense.cli.remote.Body;
import org.kense.cli.remote.Reply;
import org.kense.core.form.Sha256;

/**
 * The steps in which one application is taken in, each under a key made of its reference and name.
 *
 * <p>Each step goes on from the version that the one before it left. If that had been done in an
 * earlier run it is answered as it was then, so the first step that was not comes upon its version.
 */
final class Steps {
  private static final int SERVER_ERROR = 500;

  private final Api api;
  private final String token;
  private final String prefix;
  private long version;

  Steps(Api api, String token, String reference) {
    this.api = api;
    this.token = token;
    // A key is ASCII and short, and a reference need be neither.
    prefix = "import/" + Sha256.of(reference.getBytes(StandardCharsets.UTF_8)).hex() + "/";
  }

  JsonNode begin(String path, Body body) {
    return went(Ask.post(token, path, body).under(prefix + "start")).body();
  }

  Reply post(String step, String path, Body body) {
    return went(Ask.post(token, path, body).under(prefix + step).on(version));
  }

  void patch(String step, String path, Body body) {
    went(Ask.patch(token, path, body).under(prefix + step).on(version));
  }

  /** What changes nothing of the case. */
  Reply aside(String step, String path, Body body) {
    return done(Ask.post(token, path, body).under(prefix + step));
  }

  Reply read(String path) {
    return done(Ask.get(token, path));
  }

  private Reply went(Ask ask) {
    Reply reply = done(ask);
    version = reply.version().orElseThrow();
    return reply;
  }

  private Reply done(Ask ask) {
    Reply reply = answered(ask);
    if (reply.status() >= SERVER_ERROR) throw Complaint.world(Say.BROKEN, reply.problem());
    if (!reply.done()) throw Complaint.failed(Say.TURNED_AWAY, reply.problem());
    return reply;
  }

  private Reply answered(Ask ask) {
    try {
      return api.send(ask);
    } catch (UncheckedIOException unreachable) {
      throw Complaint.world(Say.NO_SERVER, api.server());
    }
  }
}
