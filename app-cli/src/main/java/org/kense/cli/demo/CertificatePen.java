package org.kense.cli.demo;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import org.kense.cli.remote.Api;
import org.kense.cli.remote.Ask;
import org.kense.cli.remote.Reply;

/** Signs with people's own keys what the API shows them. */
record CertificatePen(Api api, Certificates certificates, InstantSource clock) {
  /** Somebody's signature over what the API answers to this. */
  Proof.Cms sign(String who, Ask showing) {
    Reply shown = api.send(showing);
    if (!shown.done()) throw new TurnedAway(shown);
    byte[] text = shown.body().asText().getBytes(StandardCharsets.UTF_8);
    return new Proof.Cms(certificates.key(who).sign(text, clock.instant()));
  }
}
