/** What leaves over the network. */
@NullMarked
package org.kense.http.outgoing;

import org.jspecify.annotations.NullMarked;
