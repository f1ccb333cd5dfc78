package org.kense.persistence.definition;

import org.kense.core.access.Actor;

/** An employee, and what colleagues call them. */
public record StaffMember(Actor.Employee actor, String name) {}
