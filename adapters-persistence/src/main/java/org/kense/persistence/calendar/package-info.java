/** Calendars, version by version; what was published once is kept for ever. */
@NullMarked
package org.kense.persistence.calendar;

import org.jspecify.annotations.NullMarked;
