/** What happens to an institution as a whole, with a history of its own. */
@NullMarked
package org.kense.core.institution;

import org.jspecify.annotations.NullMarked;
