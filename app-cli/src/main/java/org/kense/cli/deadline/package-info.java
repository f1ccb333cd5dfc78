/** {@code kense deadline}: deadlines and why they fall where they fall, without any case. */
@NullMarked
package org.kense.cli.deadline;

import org.jspecify.annotations.NullMarked;
