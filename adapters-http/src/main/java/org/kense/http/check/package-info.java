/** The public page where anybody who holds a sheet checks it. */
@NullMarked
package org.kense.http.check;

import org.jspecify.annotations.NullMarked;
