/** Certificates: whose they are, whom they are trusted through, and what that rests on. */
@NullMarked
package org.kense.signature.trust;

import org.jspecify.annotations.NullMarked;
