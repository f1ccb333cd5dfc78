/** What holds for the house as a whole, across its modules. */
@NullMarked
package org.kense.cli.house;

import org.jspecify.annotations.NullMarked;
