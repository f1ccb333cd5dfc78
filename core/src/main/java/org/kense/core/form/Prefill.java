package org.kense.core.form;

import java.util.List;

/**
 * From where a field is filled, beforehand or when the applicant asks for it (CSC-25.4).
 *
 * @param registers the state registers that can say it, at least one
 * @param locked whether what a register says is final: the applicant can neither enter nor change
 *     it
 */
public record Prefill(List<String> registers, String attribute, boolean locked) {
  public Prefill {
    registers = List.copyOf(registers);
    if (registers.isEmpty()) throw new IllegalArgumentException("from no register: " + attribute);
  }

  /** From one register only. */
  public Prefill(String register, String attribute, boolean locked) {
    this(List.of(register), attribute, locked);
  }
}
