package org.kense.signature.code;

import java.time.Duration;
import java.time.Instant;
import org.kense.core.access.ActorId;
import org.kense.core.form.Sha256;
import org.kense.core.port.Challenges;
import org.kense.core.port.SigningCodes;

/** Codes to sign with, sent as short messages; only a keyed hash of each is kept. */
public final class MessengerSigningCodes implements SigningCodes {
  static final Duration LIFE = Duration.ofMinutes(10);
  static final int ATTEMPTS = 5;

  private final CodeMint mint;
  private final CodeHash hash;
  private final Challenges challenges;
  private final CodeMessages messages;

  public MessengerSigningCodes(
      CodeMint mint, CodeHash hash, Challenges challenges, CodeMessages messages) {
    this.mint = mint;
    this.hash = hash;
    this.challenges = challenges;
    this.messages = messages;
  }

  @Override
  public Challenge send(ActorId person, byte[] content, Instant now) {
    var code = mint.code();
    var bound = new CodeHash.Bound(mint.challenge(), person, Sha256.of(content));
    var challenge = new Challenge(bound.challenge(), now.plus(LIFE));
    challenges.keep(kept(bound, code, challenge));
    messages.send(person, code, bound.content());
    return challenge;
  }

  private Challenges.Kept kept(CodeHash.Bound bound, String code, Challenge challenge) {
    return new Challenges.Kept(
        challenge.id(),
        bound.person(),
        bound.content(),
        hash.of(bound, code),
        challenge.expiresAt(),
        ATTEMPTS);
  }
}
