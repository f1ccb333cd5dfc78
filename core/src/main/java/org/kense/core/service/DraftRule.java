package org.kense.core.service;

import java.time.Period;
import org.kense.core.law.Basis;

/** How long an unfinished draft is kept after its last change (CSC-25.6). */
public record DraftRule(Period kept, Basis basis) {}
