package org.kense.core.service;

import java.util.Optional;
import org.kense.core.access.UnitCode;
import org.kense.core.calendar.WorkHours;

/**
 * An outer participant that is connected: it completes its stages itself.
 *
 * @param hours its own, by which its stages are counted; empty where the institution's hold
 */
public record Participant(UnitCode unit, Optional<WorkHours> hours) {}
