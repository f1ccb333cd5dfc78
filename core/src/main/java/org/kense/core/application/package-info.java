/** One application: what it is now, and the events that made it so. */
@NullMarked
package org.kense.core.application;

import org.jspecify.annotations.NullMarked;
