package org.kense.signature;

import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.kense.core.access.ActorId;
import org.kense.core.form.Sha256;
import org.kense.core.law.Lang;
import org.kense.core.memory.InMemoryChallenges;
import org.kense.core.memory.InMemoryDocuments;
import org.kense.core.memory.InMemoryMessenger;
import org.kense.core.memory.Samples;
import org.kense.core.port.SignatureVerifier.Proof;
import org.kense.core.port.SignatureVerifier.Report;
import org.kense.signature.layout.Layouts;
import org.kense.signature.seal.PdfSealer;
import org.kense.signature.seal.Seals;
import org.kense.signature.trust.Identity;
import org.kense.signature.trust.Root;

/** This module among ports in memory, with people whom it knows. */
public final class Room {
  public static final ActorId AIDA = Samples.AIDA.id();

  private static final Map<Identity, ActorId> PEOPLE =
      Map.of(new Identity(Identity.Register.KZ_IIN, "900101300123"), AIDA);
  private static final Pattern CODE = Pattern.compile("\\b[0-9]{6}\\b");

  public final InMemoryChallenges challenges = new InMemoryChallenges();
  public final InMemoryMessenger phones = new InMemoryMessenger();
  public final InMemoryDocuments documents = new InMemoryDocuments();
  public final Signatures signatures;

  private Room(Lang lang, List<Root> roots) {
    var key = new SecretKeySpec(new byte[32], "HmacSHA256");
    this.signatures =
        new Signatures(
            new Signatures.Ports(challenges, phones, documents),
            new Signatures.People(
                person -> lang, identity -> Optional.ofNullable(PEOPLE.get(identity))),
            Signatures.Trust.of(new SecureRandom(), key, roots),
            new Signatures.Printing(
                Seals.none(),
                new PdfSealer(),
                Layouts.SHIPPED,
                Optional.empty(),
                () -> Instant.EPOCH));
  }

  public static Room of(Lang lang) {
    return new Room(lang, List.of());
  }

  public static Room trusting(Root... roots) {
    return new Room(Lang.EN, List.of(roots));
  }

  /** The code in the last message that a person got. */
  public String codeSentTo(ActorId person) {
    var match = CODE.matcher(phones.sentTo(person).getLast());
    if (!match.find()) throw new AssertionError("no code in " + phones.sentTo(person));
    return match.group();
  }

  /** What comes of a signature, in Base64, over a content. */
  public Report verify(String base64, byte[] content, Instant now) {
    return signatures.verifier().verify(new Proof.DetachedCms(base64), content, now);
  }

  /** What lies in the document store under this hash. */
  public byte[] stored(Sha256 hash) {
    try (InputStream content = documents.open(hash).orElseThrow()) {
      return content.readAllBytes();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
