package org.kense.core.service;

import java.util.Optional;
import org.immutables.value.Value;
import org.kense.core.access.UnitCode;
import org.kense.core.form.Condition;
import org.kense.core.form.Form;
import org.kense.core.law.Basis;
import org.kense.core.law.Text;

/**
 * One procedure of a route: who does what, by when, and what comes of it (DUP-6).
 *
 * @param when what must have been entered before; else the route goes past this stage
 * @param result what its completion yields: the ground on which the next stage begins
 * @param form what is recorded at its completion; often empty
 * @param signature how whoever ends it signs what they do; empty where they need not
 */
@Value.Builder
@Value.Style(stagedBuilder = true)
public record Stage(
    StageCode code,
    UnitCode unit,
    Effect effect,
    Condition when,
    Text title,
    Text result,
    Form form,
    Optional<Limit> limit,
    Optional<SignatureRule> signature,
    Basis basis) {
  /** One that nobody has to sign. */
  public Stage(
      StageCode code,
      UnitCode unit,
      Effect effect,
      Condition when,
      Text title,
      Text result,
      Form form,
      Optional<Limit> limit,
      Basis basis) {
    this(code, unit, effect, when, title, result, form, limit, Optional.empty(), basis);
  }

  /** The same stage, signed so. */
  public Stage with(SignatureRule signed) {
    return new Stage(
        code, unit, effect, when, title, result, form, limit, Optional.of(signed), basis);
  }
}
