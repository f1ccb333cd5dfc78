/** The shape of the core, as rules that each also report a fixture which breaks them. */
@NullMarked
package org.kense.core.architecture;

import org.jspecify.annotations.NullMarked;
