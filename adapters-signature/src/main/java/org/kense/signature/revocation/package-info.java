/**
 * What authorities said about the revocation of a certificate, and whether that can be believed.
 */
@NullMarked
package org.kense.signature.revocation;

import org.jspecify.annotations.NullMarked;
