/** The whole outside in memory, with a clock of one's own: the test kit of the library. */
@NullMarked
package org.kense.core.memory;

import org.jspecify.annotations.NullMarked;
