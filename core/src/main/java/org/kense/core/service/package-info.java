/** What can be ordered and all that the rules say of it: a definition, as values. */
@NullMarked
package org.kense.core.service;

import org.jspecify.annotations.NullMarked;
