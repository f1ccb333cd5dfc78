/** Files by their SHA-256, in pieces. */
@NullMarked
package org.kense.persistence.document;

import org.jspecify.annotations.NullMarked;
