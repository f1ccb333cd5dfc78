package org.kense.core.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kense.core.Clause;
import org.kense.core.access.Permission;
import org.kense.core.access.Role;
import org.kense.core.access.Scope;
import org.kense.core.access.UnitCode;
import org.kense.core.application.DeadlineMoved;
import org.kense.core.application.Paper;
import org.kense.core.application.PauseReason;
import org.kense.core.application.Status;
import org.kense.core.law.Lang;
import org.kense.core.person.Agreement;
import org.kense.core.service.ChannelCode;
import org.kense.core.service.Effect;
import org.kense.core.service.Moment;
import org.kense.core.service.ProviderKind;
import org.kense.core.service.RefusalGround;
import org.kense.core.service.ResultRule;
import org.kense.core.service.SignIn;
import org.kense.core.service.SignatureLevel;

@Clause("CSC-7")
class LabelsTest {
  static Stream<Arguments> constants() {
    return Stream.of(
            all(Role.values(), RoleWords::of),
            all(Permission.values(), PermissionWords::of),
            all(Scope.values(), ScopeWords::of),
            all(Effect.values(), EffectWords::of),
            all(Moment.values(), MomentWords::of),
            all(Agreement.values(), AgreementWords::of),
            all(PauseReason.values(), PauseWords::of),
            all(PauseReason.values(), PauseWords::remedy),
            all(SignIn.values(), SignInWords::of),
            all(SignatureLevel.values(), SignatureWords::of),
            all(RefusalGround.At.values(), GroundWords::of),
            all(ProviderKind.values(), ProviderWords::of),
            all(ResultRule.Kind.values(), ResultWords::of),
            all(Paper.As.values(), PaperWords::of),
            all(DeadlineMoved.Cause.values(), CauseWords::of))
        .flatMap(labels -> labels);
  }

  private static <E> Stream<Arguments> all(E[] constants, BiFunction<E, Lang, String> words) {
    return Arrays.stream(constants)
        .map(
            one ->
                Arguments.of(one, Stream.of(Lang.values()).map(l -> words.apply(one, l)).toList()));
  }

  @ParameterizedTest
  @MethodSource("constants")
  void every_constant_has_words_in_four_languages(Enum<?> constant, List<String> words) {
    assertEquals(Lang.values().length, words.size());
    assertTrue(words.stream().noneMatch(String::isBlank), constant::name);
  }

  @Test
  void every_status_has_a_label_and_an_unknown_one_shows_its_code() {
    var known = Wording.of("statuses").keys();

    var statuses =
        Arrays.stream(Status.class.getPermittedSubclasses())
            .map(kind -> kind.getSimpleName().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());

    assertEquals(statuses, known);
    assertEquals("melted", StatusWords.of("melted", Lang.KY));
  }

  @Test
  void a_unit_or_channel_that_nobody_translated_is_said_by_its_code() {
    var unit = OfficeWords.of(new UnitCode("greenhouse"), Lang.RU);
    var channel = ChannelWords.of(new ChannelCode("pigeon"), Lang.KK);

    assertEquals(Set.of("greenhouse", "pigeon"), Set.of(unit, channel));
    assertEquals("Учебный отдел", OfficeWords.of(new UnitCode("study-department"), Lang.RU));
  }
}
