package org.kense.core.usecase;

import org.kense.core.application.Application;

/** What a command led to: the case, the version that it has now, and what it was judged by. */
public record Receipt(Application application, long version, Facts facts) {}
