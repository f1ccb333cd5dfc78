/** Detached CMS signatures (RFC 5652), held to one constraint after the other. */
@NullMarked
package org.kense.signature.cms;

import org.jspecify.annotations.NullMarked;
