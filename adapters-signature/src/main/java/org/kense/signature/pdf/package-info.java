/**
 * Signatures in PDF (ISO 32000-1, 12.8; ETSI EN 319 142-1): what each covers, and whether what was
 * shown when it was made is what is shown now.
 */
@NullMarked
package org.kense.signature.pdf;

import org.jspecify.annotations.NullMarked;
