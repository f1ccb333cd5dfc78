/** {@code kense service}: the definitions of services, to be listed, checked and read. */
@NullMarked
package org.kense.cli.catalogue;

import org.jspecify.annotations.NullMarked;
