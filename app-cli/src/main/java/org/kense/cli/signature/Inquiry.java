package org.kense.cli.signature;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.kense.signature.cms.Strictness;
import org.kense.signature.validation.Demands;

/**
 * What is to be verified, with what, and as of when.
 *
 * @param document what was signed, or a PDF with the signature in it
 * @param signature what signs it; alone, it carries its content
 */
record Inquiry(
    Optional<Path> document,
    Optional<Path> signature,
    Given given,
    Instant at,
    Strictness strictness,
    Demands demands) {}
