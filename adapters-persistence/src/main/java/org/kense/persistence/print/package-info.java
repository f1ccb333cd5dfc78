/** By what marks printed sheets can be checked. */
@NullMarked
package org.kense.persistence.print;

import org.jspecify.annotations.NullMarked;
