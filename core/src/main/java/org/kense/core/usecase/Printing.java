package org.kense.core.usecase;

import java.io.ByteArrayInputStream;
import org.kense.core.application.Application;
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

  /** The sheet as a file; what kind of paper it is, its document says. */
  Attachment keep(Sheet sheet, Application of, String document) {
    var stored = ports.documents().store(new ByteArrayInputStream(print(sheet, of)));
    return new Attachment(
        ports.ids().next().toString(),
        document,
        sheet.number() + ".pdf",
        "application/pdf",
        stored.size(),
        stored.content());
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
