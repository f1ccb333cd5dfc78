package org.kense.cli.serving;

import org.kense.core.access.Actor;
import org.kense.core.law.Lang;

/**
 * Somebody with a development token.
 *
 * @param lang the language of the messages to their phone
 */
public record Member(Actor actor, String name, String token, Lang lang) {}
