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
 * <p>Each step goes on from the newest version that is known: the one that the step before it left
 * or, where an earlier run has gone further, the one that the case has now.
 */
final class Steps {
  private static final int STALE = 412;
  private static final int SERVER_ERROR = 500;

  private final Api api;
  private final String token;
  private final String prefix;
  private Runnable mend = () -> {};
  private long version;

  Steps(Api api, String token, String reference) {
    this.api = api;
    this.token = token;
    // A key is ASCII and short, and a reference need be neither.
    prefix = "import/" + Sha256.of(reference.getBytes(StandardCharsets.UTF_8)).hex() + "/";
  }

  JsonNode begin(String path, Body body) {
    return went(answered(Ask.post(token, path, body).under(prefix + "start"))).body();
  }

  /** What has to be done anew where an earlier run, of other content maybe, has gone further. */
  void mending(Runnable way) {
    mend = way;
  }

  long version() {
    return version;
  }

  Reply post(String step, String path, Body body) {
    return went(mended(Ask.post(token, path, body).under(prefix + step)));
  }

  /** A file for a document; one that was handed in before is not exchanged for another. */
  Reply attach(String document, String path, Body file) {
    Reply reply = mended(Ask.post(token, path, file).under(prefix + "attach/" + document));
    if (reply.body().path("type").asText().endsWith("/key-reused")) {
      throw Complaint.failed(Say.LINE_FILE_OTHER, document);
    }
    return went(reply);
  }

  /** Without mending: this is what mends. */
  void replace(String step, String path, Body body) {
    went(answered(Ask.patch(token, path, body).under(prefix + step).on(version)));
  }

  void patch(String step, String path, Body body) {
    went(mended(Ask.patch(token, path, body).under(prefix + step)));
  }

  /** What changes nothing of the case. */
  Reply aside(String step, String path, Body body) {
    return done(Ask.post(token, path, body).under(prefix + step));
  }

  Reply read(String path) {
    return done(Ask.get(token, path));
  }

  private Reply went(Reply reply) {
    version = Math.max(version, done(reply).version().orElseThrow());
    return reply;
  }

  /** The answer to this on the version that is known; where the case has a newer one, on that. */
  private Reply mended(Ask ask) {
    Reply reply = answered(ask.on(version));
    if (reply.status() != STALE) return reply;
    version = reply.version().orElseThrow();
    mend.run();
    return answered(ask.on(version));
  }

  private Reply done(Ask ask) {
    return done(answered(ask));
  }

  private static Reply done(Reply reply) {
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
