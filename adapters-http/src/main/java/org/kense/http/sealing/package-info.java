/** How a text that leaves and comes back is known to be the same. */
@NullMarked
package org.kense.http.sealing;

import org.jspecify.annotations.NullMarked;
