package org.kense.core.application;

import java.util.Locale;
import org.kense.core.access.Permission;
import org.kense.core.service.Effect;

/** What somebody does that ends a stage, or ends the case at it. */
public enum Deed {
  COMPLETE(Effect.NONE, Permission.COMPLETE_STAGE),
  REGISTER(Effect.REGISTERS, Permission.REGISTER),
  DECLINE(Effect.REGISTERS, Permission.DECLINE),
  GRANT(Effect.DECIDES, Permission.GRANT),
  REFUSE(Effect.DECIDES, Permission.REFUSE),
  MAKE_READY(Effect.READIES, Permission.MAKE_READY),
  HAND_OVER(Effect.DELIVERS, Permission.HAND_OVER);

  private final Effect effect;
  private final Permission permission;

  Deed(Effect effect, Permission permission) {
    this.effect = effect;
    this.permission = permission;
  }

  /** The effect that a stage has at which this is done. */
  public Effect effect() {
    return effect;
  }

  /** What somebody may have to do this. */
  public Permission permission() {
    return permission;
  }

  /** Whether it is a decision against the applicant, which rests on grounds (CSC-33). */
  public boolean refuses() {
    return this == DECLINE || this == REFUSE;
  }

  /** The name that is signed, for ever: {@code make-ready}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
