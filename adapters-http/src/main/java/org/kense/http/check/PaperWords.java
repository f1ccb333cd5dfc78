package org.kense.http.check;

import org.kense.core.law.Lang;
import org.kense.core.law.Text;

/** What the page with the form says. */
enum PaperWords {
  HINT(
      "Give the PDF that you got, or a scan or photo of all pages of the paper. Checked are the"
          + " signed codes on it; nothing is kept.",
      "Приложите полученный PDF или скан либо фото всех страниц бумаги. Проверяются подписанные"
          + " коды на ней; ничего не сохраняется.",
      "Алынған PDF файлын немесе қағаздың барлық бетінің сканын не фотосын тіркеңіз. Ондағы қол"
          + " қойылған кодтар тексеріледі; ештеңе сақталмайды.",
      "Алынган PDF файлын же кагаздын бардык барактарынын сканын же сүрөтүн тиркеңиз. Андагы кол"
          + " коюлган коддор текшерилет; эч нерсе сакталбайт."),
  FILES(
      "Files (PDF, PNG or JPEG, at most 20 MB in all)",
      "Файлы (PDF, PNG или JPEG, всего не больше 20 МБ)",
      "Файлдар (PDF, PNG немесе JPEG, барлығы 20 МБ-тан аспайды)",
      "Файлдар (PDF, PNG же JPEG, баары 20 МБдан ашпайт)"),
  CHECK("Check", "Проверить", "Тексеру", "Текшерүү"),
  SIGNED_BY("Signed by", "Подписал", "Қол қойған", "Кол койгон"),
  REVOCATION_NOT_CHECKED(
      "Whether the key was called back was not checked: no list of revoked ones is at hand.",
      "Не проверено, отозван ли ключ: списка отозванных нет.",
      "Кілттің қайтарып алынғаны тексерілмеді: қайтарылғандар тізімі жоқ.",
      "Ачкыч кайтарылып алынганы текшерилген жок: кайтарылгандардын тизмеси жок."),
  NOT_HERE(
      "The signature holds, but this page knows of no such document: ask whoever signed it.",
      "Подпись верна, но этой странице такой документ неизвестен: спросите того, кто подписал.",
      "Қолтаңба дұрыс, бірақ бұл бетке мұндай құжат белгісіз: қол қойғаннан сұраңыз.",
      "Кол тамга туура, бирок бул баракка мындай документ белгисиз: кол койгондон сураңыз."),
  NO_FILE("Choose a file.", "Выберите файл.", "Файлды таңдаңыз.", "Файлды тандаңыз."),
  TOO_LARGE(
      "The files are too large. Give at most 20 MB, or fewer pages at once.",
      "Файлы слишком велики. Приложите не больше 20 МБ или меньше страниц за раз.",
      "Файлдар тым үлкен. 20 МБ-тан аспайтын файл не бір жолға аз бет тіркеңіз.",
      "Файлдар өтө чоң. 20 МБдан ашпаган файл же бир жолу азыраак барак тиркеңиз."),
  TOO_LONG(
      "It was not read in time. Try again in a minute, with fewer pages or a sharper scan.",
      "Прочитать вовремя не удалось. Повторите через минуту: меньше страниц или чётче скан.",
      "Уақытында оқылмады. Бір минуттан кейін аз бетпен не анық сканмен қайталаңыз.",
      "Убагында окулган жок. Бир мүнөттөн кийин азыраак барак же так скан менен кайталаңыз.");

  // A text never changes; the core has no annotation that says so.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Text words;

  PaperWords(String en, String ru, String kk, String ky) {
    this.words = Text.of(en, ru, kk, ky);
  }

  String in(Lang lang) {
    return words.in(lang).words();
  }
}
