/** What happened, chained by hashes so that every later change shows. */
@NullMarked
package org.kense.persistence.journal;

import org.jspecify.annotations.NullMarked;
