package org.kense.cli.demo;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import org.kense.cli.remote.Api;
import org.kense.cli.remote.Ask;
import org.kense.cli.remote.Reply;

/** Signs with people's own keys what the API shows them. */
record CertificatePen(Api api, Certificates certificates, InstantSource clock) {
  /** A signature over what a case says now. */
  Proof.Cms sign(String who, String token, String path) {
    Reply shown = api.send(Ask.get(token, path + "/declaration"));
    if (!shown.done()) throw new TurnedAway(shown);
    byte[] declaration = shown.body().asText().getBytes(StandardCharsets.UTF_8);
    return new Proof.Cms(certificates.key(who).sign(declaration, clock.instant()));
  }
}
