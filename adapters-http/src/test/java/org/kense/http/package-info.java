/** Stories told through the real server, over a loopback port, on ports in memory. */
@NullMarked
package org.kense.http;

import org.jspecify.annotations.NullMarked;
