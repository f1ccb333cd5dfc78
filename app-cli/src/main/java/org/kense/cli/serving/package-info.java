/** {@code kense serve}: the whole house wired, with its database, its server and its relay. */
@NullMarked
package org.kense.cli.serving;

import org.jspecify.annotations.NullMarked;
