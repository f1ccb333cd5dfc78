/** Whether what is kept is still what was written. */
@NullMarked
package org.kense.persistence.audit;

import org.jspecify.annotations.NullMarked;
