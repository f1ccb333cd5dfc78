package org.kense.cli.serving;

import org.kense.core.port.StateRegisters;

/** Where no state register is connected, none answers. */
final class NoRegisters implements StateRegisters {
  @Override
  public Extract ask(Inquiry inquiry) {
    throw new Silent(inquiry.register(), "none is connected here");
  }
}
