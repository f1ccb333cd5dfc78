/** What went wrong, as RFC 9457 problems with a stable type. */
@NullMarked
package org.kense.http.problem;

import org.jspecify.annotations.NullMarked;
