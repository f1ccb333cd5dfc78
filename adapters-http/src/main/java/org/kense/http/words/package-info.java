/** How words and their sources leave over HTTP, in the reader's language. */
@NullMarked
package org.kense.http.words;

import org.jspecify.annotations.NullMarked;
