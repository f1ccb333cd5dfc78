/** What people read: every reason, status and explanation in four languages. */
@NullMarked
package org.kense.core.words;

import org.jspecify.annotations.NullMarked;
