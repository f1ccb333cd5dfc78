/** Cases over HTTP: drafting, considering, reading. */
@NullMarked
package org.kense.http.application;

import org.jspecify.annotations.NullMarked;
