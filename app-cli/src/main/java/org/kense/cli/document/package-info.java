/** {@code kense document}: whether a document, as a file or on paper, is what was issued. */
@NullMarked
package org.kense.cli.document;

import org.jspecify.annotations.NullMarked;
