package org.kense.core.form;

import org.kense.core.law.Text;

/** A field whose answer decides what can be chosen in another: by name, label and level. */
public record Upper(String field, Text label, String level) {}
