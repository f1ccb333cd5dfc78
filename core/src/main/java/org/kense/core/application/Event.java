package org.kense.core.application;

/**
 * Something that happened to a case, complete: what follows from it is recorded too, so that a
 * replay needs no rule, no calendar and no clock.
 */
public sealed interface Event
    permits HeadingEvent,
        ContentEvent,
        StatusEvent,
        TurnEvent,
        ClockEvent,
        CourseEvent,
        NoticeEvent,
        PaymentEvent,
        DeadlineMoved {}
