/** What proves a signature later, kept as documents. */
@NullMarked
package org.kense.signature.evidence;

import org.jspecify.annotations.NullMarked;
