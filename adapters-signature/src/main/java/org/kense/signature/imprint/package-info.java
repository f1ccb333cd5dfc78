/**
 * What is printed on a sheet so that the paper proves itself: a link to check it, and signed data.
 */
@NullMarked
package org.kense.signature.imprint;

import org.jspecify.annotations.NullMarked;
