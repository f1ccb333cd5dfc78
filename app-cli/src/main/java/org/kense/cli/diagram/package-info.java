/** A route as a picture: who does what, by when, and on what ground the next step begins. */
@NullMarked
package org.kense.cli.diagram;

import org.jspecify.annotations.NullMarked;
