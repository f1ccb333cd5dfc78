package org.kense.signature.imprint;

import java.util.Locale;
import org.kense.core.law.Lang;
import org.kense.core.law.Text;

/** What came of looking at a sheet; the names never change, programs read them. */
public enum Finding {
  /** Signed by a key that is trusted, and nothing was changed. */
  GENUINE(
      "genuine: signed by the key of the organisation named below, and unchanged.",
      "подлинный: подписан ключом названной ниже организации и не изменён.",
      "түпнұсқа: төменде аталған ұйымның кілтімен қол қойылған және өзгертілмеген.",
      "чыныгы: төмөндө аталган уюмдун ачкычы менен кол коюлган жана өзгөртүлгөн эмес."),

  /** No code of ours is on it. */
  NO_CODE(
      "no code found: nothing on it is signed.",
      "код не найден: на документе ничего не подписано.",
      "код табылмады: құжатта ештеңеге қол қойылмаған.",
      "код табылган жок: документте эч нерсеге кол коюлган эмес."),

  /** There is a code, but it, or one of several, can't be read. */
  UNREADABLE(
      "unreadable: a code, or one of several, can't be read. Give all pages, or scan them again.",
      "не читается: код или один из кодов нельзя прочитать. Укажите все страницы или отсканируйте"
          + " их заново.",
      "оқылмайды: код немесе кодтардың бірі оқылмайды. Барлық бетін көрсетіңіз немесе қайта"
          + " сканерлеңіз.",
      "окулбайт: код же коддордун бири окулбайт. Бардык барактарын көрсөтүңүз же кайра"
          + " сканерлеңиз."),

  /** The signature does not belong to these data. */
  TAMPERED(
      "tampered with: the signature does not belong to these data.",
      "подделан: подпись не относится к этим данным.",
      "бұрмаланған: қолтаңба бұл деректерге тиесілі емес.",
      "бурмаланган: кол тамга бул маалыматтарга тиешелүү эмес."),

  /** The signature holds, but no trusted authority says whose key it is. */
  UNKNOWN_KEY(
      "wrong key: no trusted authority says that it is an organisation's.",
      "чужой ключ: ни один доверенный центр не подтверждает, что он принадлежит организации.",
      "бөтен кілт: оның ұйымға тиесілі екенін ешбір сенімді орталық растамайды.",
      "бөтөн ачкыч: анын уюмга таандык экенин эч бир ишенимдүү борбор ырастабайт."),

  /** The key's certificate was revoked. */
  REVOKED(
      "revoked: the key's certificate was called back.",
      "отозван: сертификат ключа отозван.",
      "қайтарып алынған: кілттің сертификаты қайтарып алынған.",
      "кайтарып алынган: ачкычтын сертификаты кайтарып алынган."),

  /** The key's certificate does not hold at that time: not yet, or no more. */
  OUT_OF_TIME(
      "out of time: the key's certificate does not hold at that time.",
      "не действует: на это время сертификат ключа не действует.",
      "жарамсыз: бұл уақытта кілттің сертификаты жарамсыз.",
      "жараксыз: бул убакытта ачкычтын сертификаты жараксыз."),

  /** Lists of revoked certificates were given, but none of them says something of this one. */
  REVOCATION_UNKNOWN(
      "not certain: none of the given lists says whether the key's certificate was revoked.",
      "не установлено: ни один из указанных списков не говорит, отозван ли сертификат ключа.",
      "анықталмады: берілген тізімдердің ешбірі кілт сертификатының қайтарылғанын не"
          + " қайтарылмағанын айтпайды.",
      "аныкталган жок: берилген тизмелердин эч бири ачкычтын сертификаты кайтарылганын айтпайт."),

  /** The document's own text is not what was signed. */
  TEXT_DIFFERS(
      "the text of the file is not what was signed.",
      "текст файла – не тот, который был подписан.",
      "файлдың мәтіні қол қойылған мәтін емес.",
      "файлдын тексти кол коюлган текст эмес.");

  // A text never changes; the core has no annotation that says so.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Text words;

  Finding(String en, String ru, String kk, String ky) {
    this.words = Text.of(en, ru, kk, ky);
  }

  /** As people read it. */
  public String words(Lang lang) {
    return words.in(lang).words();
  }

  /** As programs read it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
