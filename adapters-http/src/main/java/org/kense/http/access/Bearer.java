package org.kense.http.access;

import org.kense.core.access.Actor;
import org.kense.core.law.Lang;

/**
 * Whom a token stands for.
 *
 * @param lang in which they read where a request does not say
 */
public record Bearer(Actor actor, Lang lang) {}
