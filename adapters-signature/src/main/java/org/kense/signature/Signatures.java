package org.kense.signature;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.crypto.SecretKey;
import org.kense.core.access.ActorId;
import org.kense.core.law.Lang;
import org.kense.core.port.Challenges;
import org.kense.core.port.Documents;
import org.kense.core.port.Messenger;
import org.kense.core.port.Press;
import org.kense.core.port.SignatureVerifier;
import org.kense.core.port.SigningCodes;
import org.kense.signature.code.CodeHash;
import org.kense.signature.code.CodeMessages;
import org.kense.signature.code.CodeMint;
import org.kense.signature.code.MessengerSigningCodes;
import org.kense.signature.code.OneTimeCodeVerifier;
import org.kense.signature.imprint.Imprints;
import org.kense.signature.layout.Layouts;
import org.kense.signature.press.PdfPress;
import org.kense.signature.press.SealedPress;
import org.kense.signature.seal.PdfSealer;
import org.kense.signature.seal.Seals;
import org.kense.signature.trust.Identity;
import org.kense.signature.trust.Material;
import org.kense.signature.trust.Policy;
import org.kense.signature.trust.Reliance;
import org.kense.signature.trust.Root;
import org.kense.signature.trust.Roots;
import org.kense.signature.trust.Signers;
import org.kense.signature.validation.CmsEvidence;
import org.kense.signature.validation.DetachedCmsVerifier;

/** This module, wired: the ports that it serves. */
public final class Signatures {
  private final SigningCodes codes;
  private final SignatureVerifier verifier;
  private final Press press;

  /** The ports that this module itself calls. */
  public record Ports(Challenges challenges, Messenger messenger, Documents documents) {}

  /** Who people are: the language they read, and whom an identity in a certificate means. */
  public record People(
      Function<ActorId, Lang> language, Function<Identity, Optional<ActorId>> actor) {}

  /**
   * What must stay secret, and what is trusted.
   *
   * @param codes the key of the hashes that codes are kept as; at least 32 bytes
   * @param material what is at hand about certificates: those in between, and their revocation
   */
  public record Trust(
      SecureRandom random,
      SecretKey codes,
      List<Root> roots,
      Policy policy,
      Supplier<Material> material) {
    public Trust {
      roots = List.copyOf(roots);
    }

    /** By the policy that is shipped, with nothing but what comes along in a signature. */
    public static Trust of(SecureRandom random, SecretKey codes, List<Root> roots) {
      return new Trust(random, codes, roots, Policy.standard(), () -> Material.NONE);
    }
  }

  /**
   * With what the house prints.
   *
   * @param checkPage below which address printed sheets can be checked
   * @param clock by which seals are dated
   */
  public record Printing(
      Seals seals,
      PdfSealer sealer,
      Layouts layouts,
      Optional<URI> checkPage,
      InstantSource clock) {}

  public Signatures(Ports ports, People people, Trust trust, Printing printing) {
    var hash = new CodeHash(trust.codes());
    this.codes =
        new MessengerSigningCodes(
            new CodeMint(trust.random()),
            hash,
            ports.challenges(),
            new CodeMessages(ports.messenger(), people.language()));
    this.verifier =
        new ProofVerifier(
            new OneTimeCodeVerifier(hash, ports.challenges(), ports.documents()),
            new DetachedCmsVerifier(
                now -> trusted(trust, now),
                new Signers(people.actor()),
                new CmsEvidence(ports.documents())));
    this.press =
        new SealedPress(
            new PdfPress(printing.layouts()),
            printing.seals(),
            new Imprints(printing.checkPage()),
            printing.sealer(),
            printing.clock());
  }

  private static Reliance trusted(Trust trust, Instant now) {
    return new Reliance(new Roots(trust.roots()), trust.material().get(), trust.policy(), now);
  }

  public SigningCodes codes() {
    return codes;
  }

  public SignatureVerifier verifier() {
    return verifier;
  }

  public Press press() {
    return press;
  }
}
