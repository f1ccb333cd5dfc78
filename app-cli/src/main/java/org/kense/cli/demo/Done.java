package org.kense.cli.demo;

import org.kense.core.access.Permission;

/**
 * A step that was acknowledged.
 *
 * @param as what it was, for its words
 * @param version of the case after it; 0 where it touched no case
 * @param before whether it had been done in an earlier run, and was only answered again
 */
record Done(Permission as, long version, boolean before) {}
