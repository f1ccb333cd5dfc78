/** Cases: their journals, their state, and the lists that people see. */
@NullMarked
package org.kense.persistence.application;

import org.jspecify.annotations.NullMarked;
