package org.kense.http.institution;

/**
 * An outage that was withdrawn, and of how many cases the pause was taken back; a failed one is
 * tried by asking again.
 */
record WithdrawnJson(OutageJson outage, long takenBack, long failed) {}
