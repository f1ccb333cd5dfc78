/** Under which keys commands were carried out, and what came of them. */
@NullMarked
package org.kense.persistence.key;

import org.jspecify.annotations.NullMarked;
