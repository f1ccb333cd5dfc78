package org.kense.core.words;

import java.util.Map;
import java.util.Optional;
import org.kense.core.law.Lang;
import org.kense.core.law.Text;

/** The acts that the shipped calendars cite. */
final class ActWords {
  private static final Text UNRECORDED =
      Text.of(
          "act not recorded", "акт не указан", "актісі көрсетілмеген", "актысы көрсөтүлгөн эмес");

  private static final Map<String, Text> ACTS =
      Map.ofEntries(
          Map.entry(
              "kz-267-2001-5",
              Text.of(
                  "Law of Kazakhstan No. 267 of 13.12.2001 on holidays, art. 5",
                  "Закон Республики Казахстан от 13.12.2001 № 267 «О праздниках», ст. 5",
                  "Қазақстан Республикасының мерекелер туралы 13.12.2001 № 267 Заңы, 5-бап",
                  "Казакстан Республикасынын майрамдар жөнүндө 13.12.2001 № 267 Мыйзамы,"
                      + " 5-берене")),
          Map.entry(
              "kz-labour-code-84-5",
              Text.of(
                  "Labour Code of Kazakhstan, art. 84(5)",
                  "Трудовой кодекс Республики Казахстан, ст. 84, п. 5",
                  "Қазақстан Республикасының Еңбек кодексі, 84-баптың 5-тармағы",
                  "Казакстан Республикасынын Эмгек кодекси, 84-берененин 5-пункту")),
          Map.entry(
              "kz-labour-order-2024-04-17",
              Text.of(
                  "order of Kazakhstan's labour ministry of 17.04.2024",
                  "приказ министерства труда Республики Казахстан от 17.04.2024",
                  "Қазақстан Республикасы еңбек министрлігінің 17.04.2024 бұйрығы",
                  "Казакстан Республикасынын эмгек министрлигинин 17.04.2024 буйругу")),
          Map.entry(
              "kg-labour-code-2004-113",
              Text.of(
                  "Labour Code of Kyrgyzstan of 2004, art. 113",
                  "Трудовой кодекс Кыргызской Республики 2004 года, ст. 113",
                  "Қырғыз Республикасының 2004 жылғы Еңбек кодексі, 113-бап",
                  "Кыргыз Республикасынын 2004-жылдагы Эмгек кодекси, 113-берене")),
          Map.entry(
              "kg-labour-code-2025",
              Text.of(
                  "Labour Code of Kyrgyzstan No. 23 of 23.01.2025",
                  "Трудовой кодекс Кыргызской Республики от 23.01.2025 № 23",
                  "Қырғыз Республикасының 23.01.2025 № 23 Еңбек кодексі",
                  "Кыргыз Республикасынын 23.01.2025 № 23 Эмгек кодекси")),
          Map.entry(
              "ru-labour-code-112",
              Text.of(
                  "Labour Code of Russia, art. 112",
                  "Трудовой кодекс Российской Федерации, ст. 112",
                  "Ресей Федерациясының Еңбек кодексі, 112-бап",
                  "Россия Федерациясынын Эмгек кодекси, 112-берене")),
          Map.entry("ru-1505-2022", decree("1505", "29.08.2022")),
          Map.entry("ru-1314-2023", decree("1314", "10.08.2023")),
          Map.entry("ru-1335-2024", decree("1335", "04.10.2024")),
          Map.entry("ru-1466-2025", decree("1466", "24.09.2025")));

  private ActWords() {}

  /** An act that nobody translated is cited as it was recorded. */
  static String in(Optional<String> act, Lang lang) {
    if (act.isEmpty()) return UNRECORDED.in(lang).words();
    Text known = ACTS.get(act.get());
    return known == null ? act.get() : known.in(lang).words();
  }

  private static Text decree(String number, String date) {
    return Text.of(
        "decree of the Government of Russia of %s No. %s".formatted(date, number),
        "постановление Правительства Российской Федерации от %s № %s".formatted(date, number),
        "Ресей Федерациясы Үкіметінің %s № %s қаулысы".formatted(date, number),
        "Россия Федерациясынын Өкмөтүнүн %s № %s токтому".formatted(date, number));
  }
}
