package org.kense.signature.press;

import org.kense.core.law.WrittenDate;
import org.kense.core.words.Sheet;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A sheet as a page of HTML. */
final class SheetPage {
  private SheetPage() {}

  static Document of(Sheet sheet) {
    var page = Template.named("sheet.html");
    page.speak(sheet.lang().tag());
    page.fill("name", Printable.of(String.join(" ", sheet.title(), sheet.number()).strip()));
    page.describe("subject", Printable.of(sheet.issuer()));
    page.fill("issuer", Printable.of(sheet.issuer()));
    page.fill("title", Printable.of(sheet.title()));
    page.fill("date", WrittenDate.in(sheet.date(), sheet.lang()));
    number(page, sheet.number());
    rows(page, sheet);
    page.repeat("paragraph", sheet.paragraphs(), SheetPage::paragraph);
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

  private static void row(Element copy, Sheet.Row row) {
    copy.getFirstChild().setTextContent(Printable.of(row.label()));
    copy.getLastChild().setTextContent(Printable.of(row.value()));
  }

  private static void paragraph(Element copy, String text) {
    copy.setTextContent(Printable.of(text));
  }
}
