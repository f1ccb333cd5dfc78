package org.kense.core.memory;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.kense.core.access.ActorId;
import org.kense.core.application.Signature;
import org.kense.core.form.Sha256;
import org.kense.core.port.SignatureVerifier;
import org.kense.core.port.SigningCodes;
import org.kense.core.service.SignatureLevel;

/**
 * Signing with codes, in memory: the challenge is sent, and its code is read off the phone.
 *
 * <p>The code is the beginning of the content's digest, so a code of another content fails.
 */
public final class InMemorySignatures implements SigningCodes, SignatureVerifier {
  private static final String SIGNS = " signs ";
  private static final Duration LIFE = Duration.ofMinutes(10);
  private final Map<String, Sent> sent = new ConcurrentHashMap<>();

  private record Sent(ActorId person, String code, Instant expiresAt) {}

  public InMemorySignatures() {}

  @Override
  public Challenge send(ActorId person, byte[] content, Instant now) {
    var digest = Sha256.of(content);
    var id = Sha256.of((person + digest.hex()).getBytes(StandardCharsets.UTF_8)).hex();
    sent.put(id, new Sent(person, digest.hex().substring(0, 6), now.plus(LIFE)));
    return new Challenge(id, now.plus(LIFE));
  }

  /** The code that the person got for a challenge. */
  public String codeOf(Challenge challenge) {
    return Objects.requireNonNull(sent.get(challenge.id()), "no such challenge").code();
  }

  @Override
  public Report verify(Proof.Electronic proof, byte[] content, Instant now) {
    return switch (proof) {
      case Proof.OneTimeCode code -> verify(code, Sha256.of(content), now);
      case Proof.DetachedCms cms -> verify(cms, Sha256.of(content), now);
    };
  }

  /** What stands in for a certificate's signature: who signs, the content's digest, the roles. */
  static Proof.DetachedCms certified(ActorId person, byte[] content, String... roles) {
    var digest = Sha256.of(content).hex();
    var plain = String.join(SIGNS, person.value(), digest, String.join(" ", roles));
    var base64 = Base64.getEncoder();
    return new Proof.DetachedCms(base64.encodeToString(plain.getBytes(StandardCharsets.UTF_8)));
  }

  private static Report verify(Proof.DetachedCms proof, Sha256 content, Instant now) {
    var plain = new String(Base64.getDecoder().decode(proof.base64()), StandardCharsets.UTF_8);
    var parts = plain.split(SIGNS, -1);
    return parts.length == 3 && parts[1].equals(content.hex())
        ? new Report.Holds(
            new Signature(SignatureLevel.QUALIFIED, new ActorId(parts[0]), content, now, content),
            Set.of(parts[2].split(" ")))
        : fails("other-content");
  }

  private Report verify(Proof.OneTimeCode proof, Sha256 content, Instant now) {
    var challenge = sent.get(proof.challenge());
    if (challenge == null) {
      return fails("code-unknown");
    }
    if (now.isAfter(challenge.expiresAt())) {
      return fails("code-expired");
    }
    if (!content.hex().startsWith(proof.code()) || !challenge.code().equals(proof.code())) {
      return fails("code-wrong");
    }
    return new Report.Holds(
        new Signature(SignatureLevel.SIMPLE, challenge.person(), content, now, content));
  }

  private static Report fails(String reason) {
    return new Report.Fails(Verdict.INVALID, List.of(reason));
  }
}
