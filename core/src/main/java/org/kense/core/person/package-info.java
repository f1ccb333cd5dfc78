/** What a person has agreed to, with a history of its own: it belongs to no single case. */
@NullMarked
package org.kense.core.person;

import org.jspecify.annotations.NullMarked;
