/** What people read is whole, right and the same in every language. */
@NullMarked
package org.kense.core.words;

import org.jspecify.annotations.NullMarked;
