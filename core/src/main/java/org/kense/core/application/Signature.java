package org.kense.core.application;

import java.time.Instant;
import org.immutables.value.Value;
import org.kense.core.access.ActorId;
import org.kense.core.form.Sha256;
import org.kense.core.service.SignatureLevel;

/**
 * A signature that was verified: facts, with the evidence that proves them.
 *
 * @param content what was signed
 * @param provenAt when it was certainly there; never the time that a signature claims
 * @param evidence where the evidence lies in the document store
 */
@Value.Builder
@Value.Style(stagedBuilder = true)
public record Signature(
    SignatureLevel level, ActorId signer, Sha256 content, Instant provenAt, Sha256 evidence) {}
