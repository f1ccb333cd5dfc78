package org.kense.core.application;

import java.util.Optional;
import org.kense.core.form.Attachment;

/**
 * What a case yielded, as files.
 *
 * @param document the result as people read it
 * @param data the same for programs, signed by the institution; where it is data, and there is a
 *     seal for it
 */
public record MadeResult(Attachment document, Optional<Attachment> data) {}
