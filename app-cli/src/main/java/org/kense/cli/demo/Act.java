package org.kense.cli.demo;

import java.time.Instant;

/**
 * One step of a case.
 *
 * @param number from 1 on, as the steps stand in the file
 * @param who the person's id
 * @param name what the file calls the deed
 */
record Act(int number, Instant at, String who, String name, Deed deed) {}
