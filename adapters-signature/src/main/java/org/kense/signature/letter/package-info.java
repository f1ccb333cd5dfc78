/** Letters: which a page can show, and the fonts that have them. */
@NullMarked
package org.kense.signature.letter;

import org.jspecify.annotations.NullMarked;
