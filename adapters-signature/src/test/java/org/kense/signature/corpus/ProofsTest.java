package org.kense.signature.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.kense.core.form.Sha256;
import org.kense.core.port.SignatureVerifier.Report;
import org.kense.signature.Room;
import org.kense.signature.WithOpenssl;
import org.kense.signature.trust.Revocation;
import org.kense.signature.trust.Root;

/** What a judgement rests on is kept with it. */
@WithOpenssl
final class ProofsTest {
  private final Corpus corpus = Corpus.only();

  @Test
  void the_lists_the_answer_and_the_proven_time_are_kept() throws IOException {
    var room = Room.trusting(new Root(corpus.certificates.read("root"), Revocation.DEMANDED));
    var signed =
        corpus.signature(
            "aida; holds list root-fresh, answer good, list some-reasons; stamped by tsa;"
                + " values list fresh");
    var base64 = Base64.getEncoder().encodeToString(signed);

    var report = room.verify(base64, Corpus.DOCUMENT, Workshop.day("0.04"));

    var signature = assertInstanceOf(Report.Holds.class, report).signature();
    var evidence = new String(room.stored(signature.evidence()), UTF_8);
    assertTrue(evidence.contains("\"revocation\":\"DEMANDED\""), evidence);
    assertTrue(evidence.contains("\"provenAt\":\"%s\"".formatted(signature.provenAt())), evidence);
    assertTrue(signature.provenAt().isBefore(Workshop.day("0.04")));
    for (var list : new String[] {"root-fresh", "fresh"}) {
      var bytes = corpus.lists.read(list).getEncoded();
      assertTrue(evidence.contains(Sha256.of(bytes).toString()), list);
      assertArrayEquals(bytes, room.stored(Sha256.of(bytes)));
    }
  }
}
