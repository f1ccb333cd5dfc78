/** Working days and hours, time limits, and the deadlines that follow from them. */
@NullMarked
package org.kense.core.calendar;

import org.jspecify.annotations.NullMarked;
