package org.kense.core.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kense.core.Clause;
import org.kense.core.application.Rejection;
import org.kense.core.application.Unfit;
import org.kense.core.application.Ungrounded;
import org.kense.core.form.Fault;
import org.kense.core.law.Lang;
import org.kense.core.law.LegalBasis;
import org.kense.core.service.GroundCode;

@Clause("CSC-7")
class RejectionWordsTest {
  @Test
  void every_kind_of_rejection_has_a_sample() {
    Set<Class<?>> kinds =
        Arrays.stream(Rejection.class.getPermittedSubclasses())
            .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
            .collect(Collectors.toSet());

    var sampled = RejectionSamples.all().stream().map(Object::getClass).collect(Collectors.toSet());

    assertEquals(kinds, sampled);
  }

  @Test
  void no_two_rejections_share_a_code() {
    var codes = RejectionSamples.all().stream().map(RejectionWords::code).toList();

    assertEquals(codes.size(), Set.copyOf(codes).size());
    assertTrue(codes.stream().allMatch(code -> code.matches("[a-z]+(-[a-z]+)*")), codes::toString);
  }

  static Stream<Rejection> rejections() {
    return RejectionSamples.all().stream();
  }

  @ParameterizedTest
  @MethodSource("rejections")
  void a_rejection_is_said_differently_in_every_language(Rejection rejection) {
    var said = Stream.of(Lang.values()).map(lang -> RejectionWords.say(rejection, lang)).toList();

    assertEquals(Lang.values().length, Set.copyOf(said).size());
    for (var phrase : said) {
      assertFalse(phrase.words().matches(".*(\\{\\d|null|\\s\\s).*"), phrase::words);
      assertTrue(phrase.words().endsWith("."), phrase::words);
    }
  }

  @ParameterizedTest
  @MethodSource("rejections")
  void a_rejection_that_rests_on_a_clause_names_it(Rejection rejection) {
    for (var lang : Lang.values()) {
      var words = RejectionWords.say(rejection, lang).words();

      rejection
          .basis()
          .ifPresent(basis -> assertTrue(words.contains(BasisWords.of(basis, lang)), words));
    }
  }

  @ParameterizedTest
  @MethodSource("rejections")
  void the_portal_rules_of_one_country_are_no_law_in_another(Rejection rejection) {
    var abroad = rejection.in("KZ");

    assertEquals(rejection, rejection.in("KG"));
    assertEquals(RejectionWords.code(rejection), RejectionWords.code(abroad));
    // What rests on the service's own definition says so there, too.
    assertFalse(
        abroad
            .basis()
            .filter(it -> !it.equals(RejectionSamples.RULE))
            .filter(LegalBasis.class::isInstance)
            .isPresent(),
        abroad::toString);
  }

  @Test
  void what_is_only_assumed_in_a_country_is_said_to_be() {
    var rejection = new Unfit.Faulty(List.of(new Fault.Missing("full-name"))).in("RU");

    var words = RejectionWords.say(rejection, Lang.RU).words();

    assertTrue(words.contains("допущение: как в правилах портала Кыргызстана, 24"), words);
  }

  @ParameterizedTest
  @EnumSource(Lang.class)
  void a_service_without_grounds_is_told_so(Lang lang) {
    var rejection =
        new Ungrounded.NotAGround(new GroundCode("ugly"), List.of(), RejectionSamples.RULE);

    var words = RejectionWords.say(rejection, lang).words();

    assertEquals("not-a-ground", RejectionWords.code(rejection));
    assertFalse(words.contains("–."), words);
  }
}
