/** Institutions: what happened to them as a whole, with a journal of their own. */
@NullMarked
package org.kense.persistence.institution;

import org.jspecify.annotations.NullMarked;
