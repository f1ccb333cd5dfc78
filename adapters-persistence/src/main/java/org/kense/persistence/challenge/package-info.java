/** Sent codes, as hashes. */
@NullMarked
package org.kense.persistence.challenge;

import org.jspecify.annotations.NullMarked;
