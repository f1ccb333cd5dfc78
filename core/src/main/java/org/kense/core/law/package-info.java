/** What a rule or a decision rests on: an act and its clause, and texts in several languages. */
@NullMarked
package org.kense.core.law;

import org.jspecify.annotations.NullMarked;
