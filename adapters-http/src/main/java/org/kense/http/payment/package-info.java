/** Paying over HTTP, and the provider's signed callback. */
@NullMarked
package org.kense.http.payment;

import org.jspecify.annotations.NullMarked;
