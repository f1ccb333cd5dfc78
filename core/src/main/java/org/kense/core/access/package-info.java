/** Who may do what, with which cases: one table, asked before and after a case is loaded. */
@NullMarked
package org.kense.core.access;

import org.jspecify.annotations.NullMarked;
