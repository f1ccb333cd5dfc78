/** What the outside must provide: interfaces, and the values that pass through them. */
@NullMarked
package org.kense.core.port;

import org.jspecify.annotations.NullMarked;
