package org.kense.core.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kense.core.form.Condition;
import org.kense.core.law.Lang;
import org.kense.core.service.ResultRule;

class ConditionWordsTest {
  private static final Condition SEVERAL =
      new Condition.All(
          List.of(
              new Condition.Is("purpose", Set.of("employer", "other")),
              new Condition.Empty("birth-date")));

  private static String said(Condition condition, Lang lang) {
    return ConditionWords.of(condition, Papers.yielding(ResultRule.Kind.PAPER), lang);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EN | only if “Purpose” says: employer or other and “Born” is empty
          RU | только если в поле «Куда» указано: работодателю или other и не заполнено поле «Дата рождения»
          KK | «Қайда» өрісінде жұмыс берушіге немесе other көрсетілген және «Туған күні» өрісі толтырылмаған жағдайда ғана
          KY | «Кайда» талаасында иш берүүчүгө же other көрсөтүлгөн жана «Туулган күнү» талаасы толтурулбаган учурда гана
          """)
  void a_condition_is_said_with_the_labels_of_its_fields(Lang lang, String words) {
    assertEquals(words, said(SEVERAL, lang));
  }

  @Test
  void what_is_always_so_needs_no_words_and_an_unknown_field_stands_by_its_code() {
    assertEquals("", said(Condition.always(), Lang.EN));
    assertEquals("only if “shoe” is filled in", said(new Condition.Filled("shoe"), Lang.EN));
  }
}
