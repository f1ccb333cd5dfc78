/** One class for each thing that somebody can do, and the desk that all of them share. */
@NullMarked
package org.kense.core.usecase;

import org.jspecify.annotations.NullMarked;
