/** What people see and say of themselves. */
@NullMarked
package org.kense.http.person;

import org.jspecify.annotations.NullMarked;
