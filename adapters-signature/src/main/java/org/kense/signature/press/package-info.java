/** Sheets as PDF documents for the archive, with their fonts in them. */
@NullMarked
package org.kense.signature.press;

import org.jspecify.annotations.NullMarked;
