package org.kense.persistence;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.function.Function;
import org.kense.core.service.Service;

/**
 * What a store is told from outside.
 *
 * @param clock for new ids, and for which offers have begun and which definitions are in force
 * @param random for new ids and the journal's salts
 * @param definitions reads the bytes of a service definition
 */
public record Outside(
    InstantSource clock, SecureRandom random, Function<byte[], Service> definitions) {}
