package org.kense.core.access;

/** A role that may not do this, whatever the case. */
public record Denial(Role role, Permission needed) {}
