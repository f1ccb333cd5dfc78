/** {@code kense calendar}: decrees are imported, and what they touch is counted anew. */
@NullMarked
package org.kense.cli.calendar;

import org.jspecify.annotations.NullMarked;
