/** Whoever works on a house with commands, and what is told of deadlines that they move. */
@NullMarked
package org.kense.cli.operator;

import org.jspecify.annotations.NullMarked;
