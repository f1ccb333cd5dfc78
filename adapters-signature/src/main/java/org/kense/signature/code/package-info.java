/** One-time codes: sent to a person's phone, and taken back as a simple signature. */
@NullMarked
package org.kense.signature.code;

import org.jspecify.annotations.NullMarked;
