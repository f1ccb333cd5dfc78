package org.kense.signature.press;

import java.util.Optional;
import org.kense.core.law.WrittenDate;
import org.kense.core.words.Sheet;
import org.kense.signature.imprint.Imprint;
import org.kense.signature.layout.Template;
import org.kense.signature.letter.Printable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A sheet as a page of HTML. */
final class SheetPage {
  private SheetPage() {}

  static Document of(Sheet sheet, Optional<Imprint> imprint, Template page) {
    page.speak(sheet.lang().tag());
    page.fill("name", Printable.of(String.join(" ", sheet.title(), sheet.number()).strip()));
    page.describe("subject", Printable.of(sheet.issuer()));
    page.fill("issuer", Printable.of(sheet.issuer()));
    page.fill("title", Printable.of(sheet.title()));
    page.fill("date", WrittenDate.in(sheet.date(), sheet.lang()));
    number(page, sheet.number());
    rows(page, sheet);
    page.repeat("paragraph", sheet.paragraphs(), SheetPage::paragraph);
    imprint.ifPresentOrElse(it -> imprint(page, it), () -> page.takeOut("imprint"));
    return page.page();
  }

  /** A draft has no number yet. */
  private static void number(Template page, String number) {
    page.fill("foot-number", Printable.of(number));
    if (number.isBlank()) page.takeOut("numbered");
    else page.fill("number", Printable.of(number));
  }

  private static void rows(Template page, Sheet sheet) {
    if (sheet.rows().isEmpty()) page.takeOut("rows");
    else page.repeat("row", sheet.rows(), SheetPage::row);
  }

  private static void imprint(Template page, Imprint imprint) {
    imprint.link().ifPresentOrElse(link -> link(page, link), () -> page.takeOut("link"));
    page.repeat("symbol", imprint.symbols(), SheetPage::symbol);
  }

  private static void link(Template page, Imprint.Link link) {
    page.fill("address", link.address().toString());
    page.show("square", link.picture(), link.address().toString());
  }

  private static void symbol(Element copy, byte[] picture) {
    Template.showIn(copy, picture, "PDF417");
  }

  private static void row(Element copy, Sheet.Row row) {
    Template.cells(copy, Printable.of(row.label()), Printable.of(row.value()));
  }

  private static void paragraph(Element copy, String text) {
    copy.setTextContent(Printable.of(text));
  }
}
