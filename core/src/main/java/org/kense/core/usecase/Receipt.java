package org.kense.core.usecase;

import org.kense.core.application.Application;

/** What a command led to: the case, and the version that it has now. */
public record Receipt(Application application, long version) {}
