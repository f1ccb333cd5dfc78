package org.kense.cli.serving;

import java.util.Map;
import org.kense.core.port.StateRegisters;

/**
 * State registers that each stand somewhere of their own.
 *
 * @param others who is asked for one that is not among them
 */
record ConnectedRegisters(Map<String, StateRegisters> byName, StateRegisters others)
    implements StateRegisters {
  ConnectedRegisters {
    byName = Map.copyOf(byName);
  }

  @Override
  public Extract ask(Inquiry inquiry) {
    return byName.getOrDefault(inquiry.register(), others).ask(inquiry);
  }
}
