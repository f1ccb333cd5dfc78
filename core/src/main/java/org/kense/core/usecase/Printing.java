package org.kense.core.usecase;

import java.io.ByteArrayInputStream;
import org.kense.core.form.Attachment;
import org.kense.core.words.Sheet;

/** Prints sheets and keeps them, as files of a case. */
record Printing(Ports ports) {
  /** The sheet as a file; what kind of paper it is, its document says. */
  Attachment of(Sheet sheet, String document) {
    var printed = ports.press().print(sheet);
    var stored = ports.documents().store(new ByteArrayInputStream(printed));
    return new Attachment(
        ports.ids().next().toString(),
        document,
        sheet.number() + ".pdf",
        "application/pdf",
        stored.size(),
        stored.content());
  }
}
