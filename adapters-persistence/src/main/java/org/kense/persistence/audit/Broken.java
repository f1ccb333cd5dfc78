package org.kense.persistence.audit;

import org.kense.persistence.journal.StreamName;

/**
 * A stream that is not what was written.
 *
 * @param seq the first row that shows it
 */
public record Broken(StreamName stream, long seq, Flaw why) {}
