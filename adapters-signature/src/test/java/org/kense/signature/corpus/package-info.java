/** Signatures of all kinds, good and bad, made by openssl, and what must be said of each. */
@NullMarked
package org.kense.signature.corpus;

import org.jspecify.annotations.NullMarked;
