/**
 * What a certificate was worth at a time: its key, its purpose, its way to a root, its standing.
 */
@NullMarked
package org.kense.signature.certificate;

import org.jspecify.annotations.NullMarked;
