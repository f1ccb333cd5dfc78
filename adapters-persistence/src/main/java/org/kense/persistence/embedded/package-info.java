/** A PostgreSQL of our own, in a folder. */
@NullMarked
package org.kense.persistence.embedded;

import org.jspecify.annotations.NullMarked;
