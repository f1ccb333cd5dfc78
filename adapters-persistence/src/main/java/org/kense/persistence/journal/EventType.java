package org.kense.persistence.journal;

/**
 * The written name of an event and the version of its shape.
 *
 * @param shape the record that has this shape now
 */
public record EventType<E>(String name, int version, Class<? extends E> shape) {}
