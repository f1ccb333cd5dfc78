/** PostgreSQL, one statement at a time, and the schema. */
@NullMarked
package org.kense.persistence.sql;

import org.jspecify.annotations.NullMarked;
