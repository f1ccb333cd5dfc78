package org.kense.core.words;

import org.kense.core.law.Lang;

/** A notice as it is read: paragraphs of the body are set apart by an empty line. */
public record Letter(Lang lang, String subject, String body) {}
