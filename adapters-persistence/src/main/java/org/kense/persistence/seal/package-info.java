/** Seals over all journals, so that not even who runs the database can change what happened. */
@NullMarked
package org.kense.persistence.seal;

import org.jspecify.annotations.NullMarked;
