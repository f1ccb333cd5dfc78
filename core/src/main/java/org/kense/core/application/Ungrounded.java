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
import org.kense.core.service.StageCode;

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
  record Unmotivated(Basis rule) implements Ungrounded {
    public Unmotivated() {
      this(PortalRules.MOTIVATED);
    }

    @Override
    public Optional<Basis> basis() {
      return Optional.of(rule);
    }

    @Override
    public Unmotivated in(String country) {
      return new Unmotivated(PortalRules.in(country, PortalRules.MOTIVATED));
    }
  }

  /** The applicant has not agreed to the text in force. */
  record ConsentMissing(Set<Agreement> agreements, String text, Basis rule) implements Ungrounded {
    public ConsentMissing {
      agreements = Set.copyOf(agreements);
    }

    public ConsentMissing(Set<Agreement> agreements, String text) {
      this(agreements, text, PortalRules.CONSENT);
    }

    @Override
    public Optional<Basis> basis() {
      return Optional.of(rule);
    }

    @Override
    public ConsentMissing in(String country) {
      return new ConsentMissing(agreements, text, PortalRules.in(country, PortalRules.CONSENT));
    }
  }

  /** The consent was given elsewhere, and nothing shows it. */
  record ConsentUnproven(Agreement agreement, Basis rule) implements Ungrounded {
    public ConsentUnproven(Agreement agreement) {
      this(agreement, PortalRules.CONSENT);
    }

    @Override
    public Optional<Basis> basis() {
      return Optional.of(rule);
    }

    @Override
    public ConsentUnproven in(String country) {
      return new ConsentUnproven(agreement, PortalRules.in(country, PortalRules.CONSENT));
    }
  }

  /** The applicant's own number, by which a state register is asked, is not proven by sign-in. */
  record NumberUnproven(IdentityNumber number, Basis rule) implements Ungrounded {
    @Override
    public Optional<Basis> basis() {
      return Optional.of(rule);
    }
  }

  /** What ends this stage has to be signed by who does it (CSC-27.5). */
  record ActUnsigned(StageCode stage, Set<SignatureLevel> accepted, Basis rule)
      implements Ungrounded {
    public ActUnsigned {
      accepted = Set.copyOf(accepted);
    }

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
  record SignatureFails(List<String> reasons, Basis rule) implements Ungrounded {
    public SignatureFails {
      reasons = List.copyOf(reasons);
    }

    public SignatureFails(List<String> reasons) {
      this(reasons, PortalRules.SIGNED);
    }

    @Override
    public Optional<Basis> basis() {
      return Optional.of(rule);
    }

    @Override
    public SignatureFails in(String country) {
      return rule.equals(PortalRules.SIGNED)
          ? new SignatureFails(reasons, PortalRules.in(country, PortalRules.SIGNED))
          : this;
    }
  }

  /** A signature of which nobody can say now whether it holds; later somebody may. */
  record SignatureUncertain(List<String> reasons, Basis rule) implements Ungrounded {
    public SignatureUncertain {
      reasons = List.copyOf(reasons);
    }

    @Override
    public Optional<Basis> basis() {
      return Optional.of(rule);
    }

    @Override
    public SignatureUncertain in(String country) {
      return rule.equals(PortalRules.SIGNED)
          ? new SignatureUncertain(reasons, PortalRules.in(country, PortalRules.SIGNED))
          : this;
    }
  }
}
