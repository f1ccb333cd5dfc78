/** Persons, with journals of their own. */
@NullMarked
package org.kense.persistence.person;

import org.jspecify.annotations.NullMarked;
