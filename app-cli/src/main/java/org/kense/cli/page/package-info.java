/** A definition as a page for lawyers: every rule with its clause, and what is only assumed. */
@NullMarked
package org.kense.cli.page;

import org.jspecify.annotations.NullMarked;
