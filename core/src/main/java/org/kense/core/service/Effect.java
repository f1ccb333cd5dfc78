package org.kense.core.service;

/** Which status the completion of a stage brings; each at most once a route. */
public enum Effect {
  NONE,
  FILES,
  REGISTERS,
  DECIDES,
  READIES,
  DELIVERS
}
