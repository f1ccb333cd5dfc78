package org.kense.core.person;

import java.time.Instant;

/**
 * A consent that stands.
 *
 * @param text the version of the text that was agreed to
 */
public record Consent(Agreement agreement, String text, Instant givenAt) {}
