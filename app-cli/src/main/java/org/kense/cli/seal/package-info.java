/** Seals over the journals: how they are made, and where they are given out to. */
@NullMarked
package org.kense.cli.seal;

import org.jspecify.annotations.NullMarked;
