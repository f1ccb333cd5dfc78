package org.kense.core.law;

/** An assumption that no source states, and that is shown as such. */
public record Assumed(String why) implements Basis {
  public Assumed {
    if (why.isBlank()) throw new IllegalArgumentException("an assumption without a reason");
  }
}
