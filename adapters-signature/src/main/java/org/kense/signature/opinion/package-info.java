/** What EU DSS says of the same signatures: it can only make an answer worse (ADR 30). */
@NullMarked
package org.kense.signature.opinion;

import org.jspecify.annotations.NullMarked;
