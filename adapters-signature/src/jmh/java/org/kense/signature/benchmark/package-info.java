/** How many signatures are verified in a second, beside others that verify the same. */
@NullMarked
package org.kense.signature.benchmark;

import org.jspecify.annotations.NullMarked;
