package org.kense.core.law;

/** What a rule rests on: a clause that can be read, or an assumption that says so. */
public sealed interface Basis permits LegalBasis, Assumed {}
