package org.kense.core.usecase;

import org.kense.core.application.Deed;

/** What somebody means to do at the stage that is due: shown before it is done, to be signed. */
public sealed interface Intent {
  Deed deed();

  OnCase command();

  /** To end the stage with what is found. */
  record ToEnd(Deed deed, Completion command) implements Intent {
    public ToEnd {
      if (deed.refuses()) throw new IllegalArgumentException("it rests on grounds: " + deed);
    }
  }

  /** To turn the application away, unconsidered. */
  record ToDecline(DeclineApplication.Command command) implements Intent {
    @Override
    public Deed deed() {
      return Deed.DECLINE;
    }
  }

  /** To refuse the application on the merits. */
  record ToRefuse(RefuseApplication.Command command) implements Intent {
    @Override
    public Deed deed() {
      return Deed.REFUSE;
    }
  }
}
