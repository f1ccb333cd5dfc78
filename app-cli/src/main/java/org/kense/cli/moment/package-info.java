/** Instants as people write them at a command. */
@NullMarked
package org.kense.cli.moment;

import org.jspecify.annotations.NullMarked;
