/** How fast deadlines are counted, beside others that count on the same calendar. */
@NullMarked
package org.kense.core.benchmark;

import org.jspecify.annotations.NullMarked;
