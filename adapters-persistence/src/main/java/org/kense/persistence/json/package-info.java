/** The core's records as JSON: the one written form of everything that is kept. */
@NullMarked
package org.kense.persistence.json;

import org.jspecify.annotations.NullMarked;
