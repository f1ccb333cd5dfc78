/** Layouts: how sheets look, as files of HTML that an institution may bring along. */
@NullMarked
package org.kense.signature.layout;

import org.jspecify.annotations.NullMarked;
