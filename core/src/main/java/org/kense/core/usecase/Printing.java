package org.kense.core.usecase;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.kense.core.application.Application;
import org.kense.core.application.DataResult;
import org.kense.core.form.Attachment;
import org.kense.core.port.Press.Print;
import org.kense.core.port.Prints.Printed;
import org.kense.core.words.Mark;
import org.kense.core.words.Sheet;

/** Prints sheets of cases, and remembers by what marks they can be checked. */
record Printing(Ports ports) {
  byte[] print(Sheet sheet, Application of) {
    var print = ports.press().print(sheet);
    remember(print, sheet, of);
    return print.pdf();
  }

  /** The sheet as a file. */
  Attachment keep(Sheet sheet, Application of) {
    return kept(print(sheet, of), sheet.number() + ".pdf", "application/pdf");
  }

  /** Signed data as a file (RFC 8551); empty where the institution seals none. */
  Optional<Attachment> keep(DataResult data) {
    return ports
        .press()
        .seal(data)
        .map(it -> kept(it, data.number().digits() + ".p7m", "application/pkcs7-mime"));
  }

  private Attachment kept(byte[] content, String name, String mediaType) {
    var stored = ports.documents().store(new ByteArrayInputStream(content));
    return new Attachment(
        ports.ids().next().toString(), "result", name, mediaType, stored.size(), stored.content());
  }

  private void remember(Print print, Sheet sheet, Application of) {
    print.mark().ifPresent(mark -> remember(mark, sheet, of));
  }

  private void remember(Mark mark, Sheet sheet, Application of) {
    of.heading()
        .number()
        .map(number -> new Printed(of.id(), number, mark, sheet.origin().kind(), sheet.date()))
        .ifPresent(ports.prints()::keep);
  }
}
