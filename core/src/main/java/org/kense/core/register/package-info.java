/** Registers of an institution: records, each kept version by version. */
@NullMarked
package org.kense.core.register;

import org.jspecify.annotations.NullMarked;
