/** What the house says to people, in the four languages of its readers. */
@NullMarked
package org.kense.core.words;

import org.jspecify.annotations.NullMarked;
