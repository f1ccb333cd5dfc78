package org.kense.core.port;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.kense.core.application.Signature;

/** Says what a signature proves; whether that suffices is for the rules to judge. */
public interface SignatureVerifier {
  /** Verifies a proof over this very content, as known at this time. */
  Report verify(Proof.Electronic proof, byte[] content, Instant now);

  /** What somebody presents as their signature. */
  sealed interface Proof {
    /** What can be verified. */
    sealed interface Electronic extends Proof {}

    /** What nobody can verify, but somebody else answers for. */
    sealed interface Attested extends Proof {
      /** The evidence, by its id among the attachments of the case. */
      String attachment();
    }

    /** A signature on paper, which an employee attests; its scan is the evidence. */
    record Handwritten(String attachment) implements Attested {}

    /** One given at another portal, which vouches for it; its own package is the evidence. */
    record Vouched(String attachment) implements Attested {}

    /** A code that was sent to the signer's linked phone: a simple signature. */
    record OneTimeCode(String challenge, String code) implements Electronic {}

    /** A detached CMS signature (RFC 5652) in Base64: a qualified signature. */
    record DetachedCms(String base64) implements Electronic {}
  }

  /** How sure the answer is. */
  enum Verdict {
    VALID,
    INVALID,
    INDETERMINATE
  }

  /** The answer. */
  sealed interface Report {
    /**
     * The signature holds.
     *
     * @param roles what the signer's certificate says they may do, as object identifiers
     */
    record Holds(Signature signature, Set<String> roles) implements Report {
      public Holds {
        roles = Set.copyOf(roles);
      }

      /** One that no certificate bears. */
      public Holds(Signature signature) {
        this(signature, Set.of());
      }
    }

    /** It does not, or nobody can say; reasons are stable codes such as {@code code-expired}. */
    record Fails(Verdict verdict, List<String> reasons) implements Report {
      public Fails {
        reasons = List.copyOf(reasons);
      }
    }
  }
}
