/** What happens to an institution as a whole. */
@NullMarked
package org.kense.http.institution;

import org.jspecify.annotations.NullMarked;
