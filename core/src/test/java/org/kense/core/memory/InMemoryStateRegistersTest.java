package org.kense.core.memory;

import org.kense.core.port.StateRegisters;
import org.kense.core.port.StateRegistersContract;

class InMemoryStateRegistersTest extends StateRegistersContract {
  @Override
  protected StateRegisters over(InMemoryStateRegisters known) {
    return known;
  }
}
