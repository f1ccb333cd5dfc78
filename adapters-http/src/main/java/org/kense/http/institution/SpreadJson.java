package org.kense.http.institution;

/**
 * An outage, and what it did to the cases that it touches; a failed one is tried by asking again.
 */
record SpreadJson(OutageJson outage, long paused, long failed) {}
