/**
 * One request as the routes see it: who asks, in which language, under which key, on which version.
 */
@NullMarked
package org.kense.http.call;

import org.jspecify.annotations.NullMarked;
