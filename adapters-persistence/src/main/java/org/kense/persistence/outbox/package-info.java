/** Notices on their way out. */
@NullMarked
package org.kense.persistence.outbox;

import org.jspecify.annotations.NullMarked;
