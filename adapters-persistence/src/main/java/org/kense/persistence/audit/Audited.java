package org.kense.persistence.audit;

/**
 * What an audit went through.
 *
 * @param erased rows whose content was erased as the law demands; they are no flaw
 * @param broken streams
 */
public record Audited(long streams, long events, long erased, long broken) {
  Audited plus(Audited more) {
    return new Audited(
        streams + more.streams, events + more.events, erased + more.erased, broken + more.broken);
  }
}
