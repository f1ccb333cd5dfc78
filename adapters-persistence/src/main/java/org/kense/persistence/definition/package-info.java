/** Services and institutions as files that a lawyer can read, and all that is wrong with one. */
@NullMarked
package org.kense.persistence.definition;

import org.jspecify.annotations.NullMarked;
