/**
 * The REST API from outside: {@code kense application}, and what the demo drives its people with.
 */
@NullMarked
package org.kense.cli.remote;

import org.jspecify.annotations.NullMarked;
