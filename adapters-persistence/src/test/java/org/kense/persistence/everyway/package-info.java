/** Every service's definition, walked through in every way that the rules allow. */
@NullMarked
package org.kense.persistence.everyway;

import org.jspecify.annotations.NullMarked;
