/** Seals of institutions: their keys, what they may seal, and the seal on a PDF. */
@NullMarked
package org.kense.signature.seal;

import org.jspecify.annotations.NullMarked;
