/** The description of the API that the server itself serves. */
@NullMarked
package org.kense.http.openapi;

import org.jspecify.annotations.NullMarked;
