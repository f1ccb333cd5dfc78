/** Time-stamps (RFC 3161): by when a signature certainly was there. */
@NullMarked
package org.kense.signature.stamp;

import org.jspecify.annotations.NullMarked;
