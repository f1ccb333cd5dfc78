/** A form and what was entered in it: fields, answers, files, and what is wrong with them. */
@NullMarked
package org.kense.core.form;

import org.jspecify.annotations.NullMarked;
