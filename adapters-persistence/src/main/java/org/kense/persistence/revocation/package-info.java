/** What authorities said last about the certificates that they withdrew. */
@NullMarked
package org.kense.persistence.revocation;

import org.jspecify.annotations.NullMarked;
