/** The REST API: a server that takes ready-made use cases and answers over HTTP. */
@NullMarked
package org.kense.http;

import org.jspecify.annotations.NullMarked;
