/** The kense command: it reads a line, wires the house and prints what the core answers. */
@NullMarked
package org.kense.cli;

import org.jspecify.annotations.NullMarked;
