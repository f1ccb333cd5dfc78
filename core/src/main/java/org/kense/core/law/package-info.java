/** What the rules rest on: acts and their clauses, and texts in the languages of their readers. */
@NullMarked
package org.kense.core.law;

import org.jspecify.annotations.NullMarked;
