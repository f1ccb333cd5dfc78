package org.kense.core.usecase;

import org.kense.core.service.GroundCode;

/** A ground that an employee gives, and why it holds. */
public record Reason(GroundCode ground, String motivation) {}
