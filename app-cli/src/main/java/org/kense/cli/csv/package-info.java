/** Tables of comma-separated values, read and written row by row. */
@NullMarked
package org.kense.cli.csv;

import org.jspecify.annotations.NullMarked;
