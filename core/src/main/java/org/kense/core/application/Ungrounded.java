package org.kense.core.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kense.core.form.IdentityNumber;
import org.kense.core.law.Basis;
import org.kense.core.law.PortalRules;
import org.kense.core.person.Agreement;
import org.kense.core.service.GroundCode;
import org.kense.core.service.RefusalGround;
import org.kense.core.service.SignatureLevel;

/** A decision that the rules do not carry: no ground, no consent, no signature. */
public sealed interface Ungrounded extends Rejection {
  /** The service's closed list has no such ground. */
  record NotAGround(GroundCode ground, List<GroundCode> listed, Basis rule) implements Ungrounded {
    public NotAGround {
      listed = List.copyOf(listed);
    }

    @Override
    public Optional<Basis> basis() {
      return Optional.of(rule);
    }
  }

  /** The ground is listed, but not for this moment. */
  record GroundNotNow(GroundCode ground, RefusalGround.At at, Basis rule) implements Ungrounded {
    @Override
    public Optional<Basis> basis() {
      return Optional.of(rule);
    }
  }

  /** The campaign's plan has no more places for what the applicant chose. */
  record NoPlaceLeft(List<String> chosen, int places, Basis rule) implements Ungrounded {
    public NoPlaceLeft {
      chosen = List.copyOf(chosen);
    }

    @Override
    public Optional<Basis> basis() {
      return Optional.of(rule);
    }
  }

  /** A refusal without a ground, twice the same or without its reasons. */
  record Unmotivated() implements Ungrounded {
    @Override
    public Optional<Basis> basis() {
      return Optional.of(PortalRules.MOTIVATED);
    }
  }

  /** The applicant has not agreed to the text in force. */
  record ConsentMissing(Set<Agreement> agreements, String text) implements Ungrounded {
    public ConsentMissing {
      agreements = Set.copyOf(agreements);
    }

    @Override
    public Optional<Basis> basis() {
      return Optional.of(PortalRules.CONSENT);
    }
  }

  /** The consent was given elsewhere, and nothing shows it. */
  record ConsentUnproven(Agreement agreement) implements Ungrounded {
    @Override
    public Optional<Basis> basis() {
      return Optional.of(PortalRules.CONSENT);
    }
  }

  /** The applicant's own number, by which a state register is asked, is not proven by sign-in. */
  record NumberUnproven(IdentityNumber number, Basis rule) implements Ungrounded {
    @Override
    public Optional<Basis> basis() {
      return Optional.of(rule);
    }
  }

  /** A signature of a level that the service does not accept. */
  record SignatureTooWeak(SignatureLevel given, Set<SignatureLevel> accepted, Basis rule)
      implements Ungrounded {
    public SignatureTooWeak {
      accepted = Set.copyOf(accepted);
    }

    @Override
    public Optional<Basis> basis() {
      return Optional.of(rule);
    }
  }

  /** A signature that does not hold, with the verifier's reasons. */
  record SignatureFails(List<String> reasons) implements Ungrounded {
    public SignatureFails {
      reasons = List.copyOf(reasons);
    }

    @Override
    public Optional<Basis> basis() {
      return Optional.of(PortalRules.SIGNED);
    }
  }
}
