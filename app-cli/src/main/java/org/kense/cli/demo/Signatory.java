package org.kense.cli.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.kense.cli.remote.Api;
import org.kense.cli.remote.Ask;
import org.kense.cli.remote.Body;
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

  /** Sends what an applicant asked, signed. */
  Reply sign(Hand hand, Ask unsigned) {
    return sign(unsigned, Map.of(), () -> proof(hand, unsigned));
  }

  /** Sends what an employee does and says, signed with this person's certificate. */
  Reply sign(String signer, Ask unsigned, Map<String, Object> said) {
    return sign(unsigned, said, () -> certificates.sign(signer, shown(unsigned)));
  }

  /**
   * Sends it signed.
   *
   * <p>After a kill what the step signed with before is tried first: if the step had been done, it
   * is answered again, and if not, the proof may still hold. No two codes are the same, and no two
   * signatures.
   */
  private Reply sign(Ask unsigned, Map<String, Object> said, Supplier<Proof> pen) {
    String key = unsigned.key().orElseThrow();
    Optional<Reply> again =
        notebook.proof(key).map(proof -> api.send(with(unsigned, proof.beside(said))));
    return again
        .filter(reply -> reply.status() != UNPROCESSABLE)
        .orElseGet(
            () -> {
              Proof proof = pen.get();
              notebook.note(key, proof);
              return api.send(with(unsigned, proof.beside(said)));
            });
  }

  private Proof proof(Hand hand, Ask unsigned) {
    return switch (hand.means()) {
      case CODE -> codes.sign(hand.who(), unsigned.token(), hand.path());
      case PAPER -> scan(hand, unsigned);
      case CERTIFICATE ->
          certificates.sign(hand.who(), Ask.get(unsigned.token(), hand.path() + "/declaration"));
    };
  }

  /** What asks for the text of an act; nothing is done by it. */
  private static Ask shown(Ask unsigned) {
    return Ask.post(unsigned.token(), unsigned.path() + "/act", unsigned.body())
        .under(UUID.randomUUID().toString());
  }

  private Proof scan(Hand hand, Ask unsigned) {
    Reply shown = api.send(Ask.get(unsigned.token(), hand.path()));
    if (!shown.done()) throw new TurnedAway(shown);
    JsonNode files = shown.body().path("attachments");
    return new Proof.Scan(files.path(files.size() - 1).path("id").asText());
  }

  private static Ask with(Ask unsigned, Body body) {
    return new Ask(
        unsigned.token(),
        unsigned.method(),
        unsigned.path(),
        body,
        unsigned.key(),
        unsigned.version());
  }
}
