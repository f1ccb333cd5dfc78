/** {@code kense import}: batches of what was filed elsewhere, taken in through the API. */
@NullMarked
package org.kense.cli.intake;

import org.jspecify.annotations.NullMarked;
