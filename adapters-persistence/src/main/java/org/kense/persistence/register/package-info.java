/** Records of institutions' registers, as the cases made them. */
@NullMarked
package org.kense.persistence.register;

import org.jspecify.annotations.NullMarked;
