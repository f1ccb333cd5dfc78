package org.kense.core.form;

import org.immutables.value.Value;

/**
 * A file that was handed in; its bytes lie in the document store, under their SHA-256.
 *
 * @param name the name that the applicant's file had
 * @param size in bytes
 */
@Value.Builder
@Value.Style(stagedBuilder = true)
public record Attachment(
    String id, String document, String name, String mediaType, long size, Sha256 content) {}
