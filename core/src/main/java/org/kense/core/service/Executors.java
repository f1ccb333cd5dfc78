package org.kense.core.service;

import java.util.Set;
import org.kense.core.access.UnitCode;

/**
 * To whom an institution gives the stages of its units without anybody saying so (CSC-27.3).
 *
 * @param leastLoaded the units whose stages go to the employee with the fewest open cases
 */
public record Executors(Set<UnitCode> leastLoaded) {
  public Executors {
    leastLoaded = Set.copyOf(leastLoaded);
  }
}
