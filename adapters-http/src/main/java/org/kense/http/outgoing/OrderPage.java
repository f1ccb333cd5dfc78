package org.kense.http.outgoing;

import org.kense.core.law.Lang;
import org.kense.core.law.Text;

/** An order as a page for browsers. Nothing in it needs escaping: ids, amounts and receipts. */
final class OrderPage {
  private static final Text TITLE =
      Text.of("Simulated payment", "Имитация оплаты", "Төлемді имитациялау", "Төлөмдү имитациялоо");
  private static final Text PAY = Text.of("Pay", "Оплатить", "Төлеу", "Төлөө");
  private static final Text PAID =
      Text.of("Paid. Receipt:", "Оплачено. Чек:", "Төленді. Түбіртек:", "Төлөндү. Дүмүрчөк:");
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="%s">
      <head><meta charset="utf-8"><title>%s</title>
      <meta name="viewport" content="width=device-width, initial-scale=1"></head>
      <body><main><h1>%s</h1><p>%s</p><p><strong>%s %s</strong></p>%s</main></body>
      </html>
      """;

  private OrderPage() {}

  static String of(OrderJson order, Lang lang) {
    var title = TITLE.in(lang).words();
    return PAGE.formatted(
        lang.tag(),
        title,
        title,
        order.application(),
        order.fee().amount(),
        order.fee().currency(),
        order
            .receipt()
            .map(receipt -> "<p>%s %s</p>".formatted(PAID.in(lang).words(), receipt))
            .orElseGet(() -> button(lang)));
  }

  private static String button(Lang lang) {
    return "<form method=\"post\"><button>%s</button></form>".formatted(PAY.in(lang).words());
  }
}
