/** {@code kense outage}: times in which an institution could not work. */
@NullMarked
package org.kense.cli.outage;

import org.jspecify.annotations.NullMarked;
