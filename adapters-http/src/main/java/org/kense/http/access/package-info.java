/** Who asks: tokens, and the filter that turns strangers away. */
@NullMarked
package org.kense.http.access;

import org.jspecify.annotations.NullMarked;
