package org.kense.core.usecase;

import java.time.Instant;
import org.kense.core.access.Actor;

/** Who acts, and when. */
record Situation(Actor actor, Instant now) {}
