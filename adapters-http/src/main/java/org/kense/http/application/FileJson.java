package org.kense.http.application;

import org.kense.core.form.Attachment;

/** A file of a case; its bytes are under {@code files/<id>} of the case. */
record FileJson(
    String id, String document, String name, String mediaType, long size, String sha256) {
  static FileJson of(Attachment file) {
    return new FileJson(
        file.id(),
        file.document(),
        file.name(),
        file.mediaType(),
        file.size(),
        file.content().hex());
  }
}
