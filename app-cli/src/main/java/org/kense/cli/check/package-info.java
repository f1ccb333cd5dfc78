/** Reads the files that strangers give on the public page, in a process that may come to harm. */
@NullMarked
package org.kense.cli.check;

import org.jspecify.annotations.NullMarked;
