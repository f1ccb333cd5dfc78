package org.kense.core.application;

import java.time.Instant;
import org.kense.core.access.ActorId;

/** An event as it stands in a journal. */
public record Recorded(long version, Instant at, ActorId by, Event event) {}
