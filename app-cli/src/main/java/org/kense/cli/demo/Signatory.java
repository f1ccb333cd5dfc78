package org.kense.cli.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.kense.cli.remote.Api;
import org.kense.cli.remote.Ask;
import org.kense.cli.remote.Reply;

/** Signs what people hand in, with whatever they sign with. */
final class Signatory {
  private static final int UNPROCESSABLE = 422;

  private final Api api;
  private final CodePen codes;
  private final CertificatePen certificates;
  private final Notebook notebook;

  Signatory(Api api, CodePen codes, CertificatePen certificates, Notebook notebook) {
    this.api = api;
    this.codes = codes;
    this.certificates = certificates;
    this.notebook = notebook;
  }

  /** Who signs the case at this path, and how. */
  record Hand(String who, Means means, String path) {}

  /**
   * Sends what was asked, signed.
   *
   * <p>After a kill what the step signed with before is tried first: if the step had been done, it
   * is answered again, and if not, the proof may still hold. No two codes are the same, and no two
   * signatures.
   */
  Reply sign(Hand hand, Ask unsigned) {
    String key = unsigned.key().orElseThrow();
    Optional<Reply> again = notebook.proof(key).map(proof -> api.send(signed(unsigned, proof)));
    return again
        .filter(reply -> reply.status() != UNPROCESSABLE)
        .orElseGet(() -> anew(hand, unsigned));
  }

  private Reply anew(Hand hand, Ask unsigned) {
    Proof proof =
        switch (hand.means()) {
          case CODE -> codes.sign(hand.who(), unsigned.token(), hand.path());
          case PAPER -> scan(hand, unsigned);
          case CERTIFICATE -> certificates.sign(hand.who(), unsigned.token(), hand.path());
        };
    notebook.note(unsigned.key().orElseThrow(), proof);
    return api.send(signed(unsigned, proof));
  }

  private Proof scan(Hand hand, Ask unsigned) {
    Reply shown = api.send(Ask.get(unsigned.token(), hand.path()));
    if (!shown.done()) throw new TurnedAway(shown);
    JsonNode files = shown.body().path("attachments");
    return new Proof.Scan(files.path(files.size() - 1).path("id").asText());
  }

  private static Ask signed(Ask unsigned, Proof proof) {
    return new Ask(
        unsigned.token(),
        unsigned.method(),
        unsigned.path(),
        proof.body(),
        unsigned.key(),
        unsigned.version());
  }
}
