package org.kense.signature.layout;

import org.kense.core.law.Lang;
import org.kense.core.law.Text;

/**
 * What is wrong with a layout, and where.
 *
 * @param line counted from 1
 * @param detail the place, picture, element, address or language that it is about
 */
public record LayoutFault(Cause cause, int line, String detail) {
  /** What can be wrong, each with what to do. */
  public enum Cause {
    UNREADABLE(
        "not well-formed XHTML: {0}",
        "это не корректный XHTML: {0}", "бұл дұрыс XHTML емес: {0}", "бул туура XHTML эмес: {0}"),
    TOO_LARGE(
        "larger than {0} KB; make the pictures smaller",
        "больше {0} КБ; уменьшите изображения",
        "{0} КБ-тан үлкен; суреттерді кішірейтіңіз",
        "{0} КБдан чоң; сүрөттөрдү кичирейтиңиз"),
    PLACE_MISSING(
        "no element has the id “{0}”, so something would be missing on paper; take it from the"
            + " shipped layout",
        "нет элемента с id «{0}», на бумаге чего-то не хватит; возьмите его из поставляемого"
            + " макета",
        "id «{0}» бар элемент жоқ, қағазда бірдеңе жетіспейді; оны жеткізілетін макеттен алыңыз",
        "id «{0}» бар элемент жок, кагазда бир нерсе жетишпейт; аны берилген макеттен алыңыз"),
    PLACE_TWICE(
        "the id “{0}” stands twice; keep one of them",
        "id «{0}» встречается дважды; оставьте один",
        "id «{0}» екі рет кездеседі; біреуін қалдырыңыз",
        "id «{0}» эки жолу кездешет; бирин калтырыңыз"),
    PLACE_WRONG(
        "the element with the id “{0}” is built otherwise than in the shipped layout; build it as"
            + " there",
        "элемент с id «{0}» устроен не так, как в поставляемом макете; сделайте как там",
        "id «{0}» бар элемент жеткізілетін макеттегідей құрылмаған; сондағыдай етіңіз",
        "id «{0}» бар элемент берилген макеттегидей түзүлгөн эмес; ошондогудай кылыңыз"),
    FOREIGN(
        "refers to “{0}”; nothing is fetched, so put PNG or JPEG pictures beside the layout",
        "ссылается на «{0}»; ничего не загружается: положите изображения PNG или JPEG рядом с"
            + " макетом",
        "«{0}» дегенге сілтейді; ештеңе жүктелмейді: PNG немесе JPEG суреттерін макеттің қасына"
            + " қойыңыз",
        "«{0}» дегенге шилтейт; эч нерсе жүктөлбөйт: PNG же JPEG сүрөттөрүн макеттин жанына"
            + " коюңуз"),
    PICTURE_MISSING(
        "the picture “{0}” is not there, is no PNG or JPEG, or is larger than 512 KB",
        "изображения «{0}» нет, оно не PNG и не JPEG или больше 512 КБ",
        "«{0}» суреті жоқ, PNG не JPEG емес немесе 512 КБ-тан үлкен",
        "«{0}» сүрөтү жок, PNG же JPEG эмес же 512 КБдан чоң"),
    ELEMENT_BARRED(
        "the element “{0}” can't be on paper; take it out",
        "элемент «{0}» не может быть на бумаге; уберите его",
        "«{0}» элементі қағазда бола алмайды; оны алып тастаңыз",
        "«{0}» элементи кагазда боло албайт; аны алып салыңыз"),
    LANGUAGE_MISSING(
        "these words do not stand here in the language “{0}”, as others do; add them",
        "здесь нет слов на языке «{0}», хотя в других местах они есть; добавьте",
        "мұнда «{0}» тіліндегі сөздер жоқ, басқа жерлерде бар; қосыңыз",
        "бул жерде «{0}» тилиндеги сөздөр жок, башка жерлерде бар; кошуңуз");

    // A text never changes; the core has no annotation that says so.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Text words;

    Cause(String en, String ru, String kk, String ky) {
      this.words = Text.of(en, ru, kk, ky);
    }
  }

  /** As people read it. */
  public String words(Lang lang) {
    return cause.words.in(lang).words().replace("{0}", detail);
  }
}
