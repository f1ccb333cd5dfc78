/**
 * A PDF as a file (ISO 32000-1, 7.5): its objects by number, as of each revision, read strictly.
 *
 * <p>Readers mend what is broken, each in its own way; here it is broken.
 */
@NullMarked
package org.kense.signature.pdf.file;

import org.jspecify.annotations.NullMarked;
