package org.kense.core.words;

import static org.kense.core.words.Letters.KIND;
import static org.kense.core.words.Letters.due;
import static org.kense.core.words.Letters.names;
import static org.kense.core.words.Letters.registered;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.application.DeadlineMoved;
import org.kense.core.law.Lang;
import org.kense.core.service.Moment;
import org.kense.core.service.ResultRule.Kind;

/** What a letter says of deadlines that moved. */
class MovedNoticeWordsTest {
  private static final DeadlineMoved.By DECREE =
      new DeadlineMoved.By.Decree(List.of("ru-1466-2025", "Order No. 7"));

  private static Letter letter(DeadlineMoved.Of of, Lang lang) {
    var filed = Affairs.filed(lang, Kind.PAPER, registered(), due(false));
    var move =
        new DeadlineMoved(
            of,
            Affairs.due(false),
            Affairs.later(),
            DeadlineMoved.Cause.DECREE,
            Optional.of(DECREE));
    var dossier = new Dossier(filed.application(), filed.service(), filed.offer(), List.of(move));
    return NoticeWords.of(KIND, Moment.DEADLINE_MOVED, dossier, lang);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN | Friday, 13 March 2026, 18:00 | Monday, 16 March 2026, 18:00",
        "RU | пятница, 13 марта 2026 года, 18:00 | понедельник, 16 марта 2026 года, 18:00",
        "KK | 2026 жылғы 13 наурыз, жұма, 18:00 | 2026 жылғы 16 наурыз, дүйсенбі, 18:00",
        "KY | 2026-жылдын 13-марты, жума, 18:00 | 2026-жылдын 16-марты, дүйшөмбү, 18:00",
      })
  void of_a_moved_deadline_the_act_and_both_dates_are_told(Lang lang, String from, String to) {
    var letter = letter(new DeadlineMoved.Of.Case(), lang);

    names(letter.subject(), MomentWords.of(Moment.DEADLINE_MOVED, lang), Affairs.NUMBER.digits());
    names(letter.body(), from, to, ActWords.in("ru-1466-2025", lang), "Order No. 7");
  }

  @ParameterizedTest
  @CsvSource({
    "EN, Time by which you can supplement: before – Friday",
    "RU, 'Срок, до которого можно внести дополнения: прежде – пятница'",
    "KK, Толықтыруларды енгізуге болатын мерзім: бұрын – 2026",
    "KY, Толуктоолорду киргизүүгө болгон мөөнөт: мурда – 2026",
  })
  void of_a_moved_time_to_supplement_it_is_told_what_it_is_for(Lang lang, String words) {
    var letter = letter(new DeadlineMoved.Of.Supplement(), lang);

    names(letter.body(), words, ActWords.in("ru-1466-2025", lang));
  }
}
