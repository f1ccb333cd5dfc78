/** Who works where. */
@NullMarked
package org.kense.persistence.staff;

import org.jspecify.annotations.NullMarked;
