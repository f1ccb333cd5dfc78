/** {@code kense signature}: signatures, apart from any case. */
@NullMarked
package org.kense.cli.signature;

import org.jspecify.annotations.NullMarked;
