/** {@code kense journal}: whether what is kept is still what was written. */
@NullMarked
package org.kense.cli.journal;

import org.jspecify.annotations.NullMarked;
