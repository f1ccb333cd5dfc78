/** New names for new things. */
@NullMarked
package org.kense.persistence.id;

import org.jspecify.annotations.NullMarked;
