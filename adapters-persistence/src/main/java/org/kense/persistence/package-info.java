/** Everything that Kense keeps, in PostgreSQL. */
@NullMarked
package org.kense.persistence;

import org.jspecify.annotations.NullMarked;
