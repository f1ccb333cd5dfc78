package org.kense.core.application;

import org.kense.core.form.Sha256;

/**
 * That a key was used: for what, and which version of which stream came of it.
 *
 * @param stream the id of the case or the person, as text
 */
public record KeyUse(Sha256 request, String stream, long version) {}
