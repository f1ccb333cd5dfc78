package org.kense.persistence;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.function.BiFunction;
import org.kense.core.service.Service;
import org.kense.persistence.definition.DirectoryFiles;

/**
 * What a store is told from outside.
 *
 * @param clock for new ids, and for which offers have begun and which definitions are in force
 * @param random for new ids and the journal's salts
 * @param definitions reads the bytes of a service definition, which names directories
 */
public record Outside(
    InstantSource clock,
    SecureRandom random,
    BiFunction<byte[], DirectoryFiles, Service> definitions) {}
