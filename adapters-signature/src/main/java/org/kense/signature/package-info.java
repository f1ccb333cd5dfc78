/** Signatures, and documents as people get them: verified, proven, printed. */
@NullMarked
package org.kense.signature;

import org.jspecify.annotations.NullMarked;
