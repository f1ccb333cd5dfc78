/** The public catalogue of services. */
@NullMarked
package org.kense.http.service;

import org.jspecify.annotations.NullMarked;
