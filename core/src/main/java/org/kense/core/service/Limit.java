package org.kense.core.service;

import org.kense.core.calendar.TimeLimit;
import org.kense.core.law.Basis;

/** How long something may take, and who says so. */
public record Limit(TimeLimit time, Basis basis) {}
