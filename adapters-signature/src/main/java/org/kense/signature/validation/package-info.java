/** A signature before all its checks, and what comes of them. */
@NullMarked
package org.kense.signature.validation;

import org.jspecify.annotations.NullMarked;
