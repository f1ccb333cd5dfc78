package org.kense.core.words;

/** What an explanation says at each of its steps. */
final class ExplanationSentences {
  static final Sentence RULE =
      Sentence.of(
          "Time limit: {0}. Basis: {1}, clause {2} ({3}).",
          "Срок: {0}. Основание: {1}, пункт {2} ({3}).",
          "Мерзімі: {0}. Негізі: {1}, {2}-тармақ ({3}).",
          "Мөөнөтү: {0}. Негизи: {1}, {2}-пункт ({3}).");
  static final Sentence ASSUMED =
      Sentence.of(
          "Time limit: {0}. No source states it; it is assumed: {1}.",
          "Срок: {0}. Источник его не указывает, это допущение: {1}.",
          "Мерзімі: {0}. Дереккөзде көрсетілмеген, бұл – болжам: {1}.",
          "Мөөнөтү: {0}. Булакта көрсөтүлгөн эмес, бул – божомол: {1}.");
  static final Sentence COMPARED =
      Sentence.of(
          "{0}: would end {1}.",
          "{0}: истекает {1}.", "{0}: аяқталуы – {1}.", "{0}: аякташы – {1}.");
  static final Sentence ARRIVED =
      Sentence.of(
          "It arrived on {0} – {1}; so it counts from the next opening.",
          "Поступило: {0} – {1}; считается поступившим с начала следующего рабочего времени.",
          "Түскен уақыты: {0} – {1}; келесі жұмыс уақыты басталғанда түскен болып есептеледі.",
          "Түшкөн убактысы: {0} – {1}; кийинки иш убактысы башталганда түшкөн болуп эсептелет.");
  static final Sentence BEGUN =
      Sentence.of(
          "{0}: does not apply, because that day had begun when the time began to run.",
          "{0}: не применяется, так как к началу течения срока этот день уже наступил.",
          "{0}: қолданылмайды, себебі мерзім басталғанда бұл күн басталып кеткен.",
          "{0}: колдонулбайт, анткени мөөнөт башталганда бул күн башталып калган.");
  static final Sentence CONCERNS =
      Sentence.of(
          "The day that it concerns: {0}.",
          "День, к которому это относится: {0}.",
          "Осыған қатысты күн: {0}.",
          "Буга тиешелүү күн: {0}.");
  static final Sentence STARTED =
      Sentence.of(
          "The time runs from {0}.",
          "Начало течения срока: {0}.", "Мерзімнің басталуы: {0}.", "Мөөнөттүн башталышы: {0}.");
  static final Sentence LINKED =
      Sentence.of(
          "Part {0}: {1}, from {2}.",
          "Часть {0}: {1}; начало – {2}.",
          "{0}-бөлігі: {1}; басталуы – {2}.",
          "{0}-бөлүгү: {1}; башталышы – {2}.");
  static final Sentence PAUSED =
      Sentence.of(
          "The clock stood still from {0} to {1}: {2}.",
          "Течение срока приостановлено с {0} до {1}: {2}.",
          "Мерзімнің өтуі тоқтатылды: {0} – {1}, {2}.",
          "Мөөнөттүн өтүшү токтотулду: {0} – {1}, {2}.");
  static final Sentence NOT_COUNTED =
      Sentence.of(
          "{0}: not counted – {1}.",
          "{0}: не в счёт – {1}.", "{0}: есептелмейді – {1}.", "{0}: эсептелбейт – {1}.");
  static final Sentence ROLLED_OVER =
      Sentence.of(
          "{0}: the limit cannot end then – {1}; it moves on.",
          "{0}: срок не может истечь – {1}; переносится дальше.",
          "{0}: мерзім аяқталмайды – {1}; келесі күнге ауысады.",
          "{0}: мөөнөт аяктабайт – {1}; кийинки күнгө которулат.");
  static final Sentence WORKED_WEEKEND =
      Sentence.of(
          "{0}: a weekend that counts – {1}.",
          "{0}: в счёт, хотя и выходной по календарю – {1}.",
          "{0}: демалыс болса да есептеледі – {1}.",
          "{0}: дем алыш болсо да эсептелет – {1}.");
  static final Sentence WORKED_BY_RULE =
      Sentence.of(
          "{0}: contested – {1}; the rule counts such days as working days.",
          "{0}: спорный день – {1}; по правилу такие дни считаются рабочими.",
          "{0}: даулы күн – {1}; ереже бойынша мұндай күндер жұмыс күні болып есептеледі.",
          "{0}: талаштуу күн – {1}; эреже боюнча мындай күндөр жумуш күнү болуп эсептелет.");
  static final Sentence COUNTED =
      Sentence.of("{0}: day {1}.", "{0}: день {1}.", "{0}: {1}-күн.", "{0}: {1}-күн.");
  static final Sentence COUNTED_RUN =
      Sentence.of(
          "{0}: days {1}–{2}.",
          "{0}: дни {1}–{2}.", "{0}: {1}–{2}-күндер.", "{0}: {1}–{2}-күндөр.");
  static final Sentence WORKED =
      Sentence.of(
          "{0}: {1} min of working time.",
          "{0}: {1} мин рабочего времени.",
          "{0}: жұмыс уақыты – {1} мин.",
          "{0}: иш убактысы – {1} мүн.");
  static final Sentence NOT_BEFORE =
      Sentence.of("Not before {0}.", "Не ранее: {0}.", "Ең ертесі: {0}.", "Эң эртеси: {0}.");
  static final Sentence FALLS =
      Sentence.of(
          "Deadline: {0} – {1}.",
          "Срок истекает: {0} – {1}.",
          "Мерзім аяқталады: {0} – {1}.",
          "Мөөнөт аяктайт: {0} – {1}.");
  static final Sentence COUNTED_WITH =
      Sentence.of(
          "Counted with the calendar {0} and the hours {1}, which have changed since; the days are"
              + " not counted again here.",
          "Исчислено по календарю {0} и режиму работы {1}, которые с тех пор изменились; заново дни"
              + " здесь не считаются.",
          "{0} күнтізбесі және {1} жұмыс кестесі бойынша есептелген, олар содан бері өзгерді;"
              + " күндер бұл жерде қайта есептелмейді.",
          "{0} календары жана {1} иш тартиби боюнча эсептелген, алар ошондон бери өзгөрдү; күндөр"
              + " бул жерде кайра эсептелбейт.");
  static final Sentence OF_FIVE_DAYS =
      Sentence.of(
          "Provisional: the days off are known for the five-day week, and these hours are of six"
              + " days.",
          "Предварительно: выходные дни известны для пятидневной рабочей недели, а режим работы"
              + " шестидневный.",
          "Алдын ала: демалыс күндері бес күндік жұмыс аптасы үшін ғана белгілі, ал жұмыс кестесі"
              + " алты күндік.",
          "Алдын ала: дем алыш күндөрү беш күндүк жумуш жумасы үчүн гана белгилүү, ал эми иш"
              + " тартиби алты күндүк.");
  static final Sentence PROVISIONAL =
      Sentence.of(
          "Provisional: it falls after {0}, the last day for which the transfers of days off are"
              + " decreed.",
          "Предварительно: срок истекает после {0}, а переносы выходных утверждены лишь по этот"
              + " день.",
          "Алдын ала: демалыс күндерін ауыстыру бекітілген соңғы күннен кейін аяқталады ({0}).",
          "Алдын ала: дем алыш күндөрүн которуу бекитилген акыркы күндөн кийин аяктайт ({0}).");

  private ExplanationSentences() {}
}
