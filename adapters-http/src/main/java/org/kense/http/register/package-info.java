/** Records of institutions' registers, and documents that others check. */
@NullMarked
package org.kense.http.register;

import org.jspecify.annotations.NullMarked;
