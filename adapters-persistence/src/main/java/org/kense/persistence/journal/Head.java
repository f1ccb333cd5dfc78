package org.kense.persistence.journal;

import java.time.Instant;

/**
 * What stands beside the payload in a journal row.
 *
 * @param version of the payload's shape
 * @param at to the microsecond
 */
public record Head(long seq, String type, int version, Instant at, String actor) {}
