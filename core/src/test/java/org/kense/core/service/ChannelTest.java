package org.kense.core.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kense.core.access.UnitCode;
import org.kense.core.calendar.TimeLimits;
import org.kense.core.form.Answers;
import org.kense.core.form.Condition;
import org.kense.core.form.Form;
import org.kense.core.law.Assumed;
import org.kense.core.law.Lang;
import org.kense.core.law.LegalBasis;
import org.kense.core.law.Text;

/** How long a whole case may take. */
class ChannelTest {
  private static final LegalBasis LAW = new LegalBasis("sample-act", "1", "SAMPLE-1");
  private static final Text WORDS = Text.only(Lang.EN, "?");

  private static final List<Stage> STAGES =
      List.of(
          stage("fill", Effect.FILES, "1 hour"),
          stage("register", Effect.REGISTERS, "1 calendar day"),
          stage("check", Effect.NONE, ""),
          stage("bring", Effect.NONE, "2 to 8 calendar days"),
          stage("deliver", Effect.DELIVERS, "15 working minutes"));

  @Test
  void a_stated_limit_is_the_limit() {
    var whole = channel("3 working days", Term.Start.FILING, STAGES).limit().orElseThrow();

    assertEquals("3 working days", TimeLimits.write(whole.time()));
    assertEquals(LAW, whole.basis());
  }

  @Test
  void without_one_the_limits_of_the_stages_after_filing_are_chained() {
    var whole = channel("", Term.Start.ACCEPTANCE, STAGES).limit().orElseThrow();

    assertEquals(
        "1 calendar day, then 2 to 8 calendar days, then 15 working minutes",
        TimeLimits.write(whole.time()));
    var why = assertInstanceOf(Assumed.class, whole.basis()).why();
    assertEquals(Set.of(Lang.EN, Lang.RU, Lang.KK, Lang.KY), why.languages());
  }

  @Test
  void from_registration_on_only_those_after_it_count() {
    var whole = channel("", Term.Start.REGISTRATION, STAGES).limit().orElseThrow();

    assertEquals("2 to 8 calendar days, then 15 working minutes", TimeLimits.write(whole.time()));
  }

  @Test
  void where_no_stage_is_limited_nothing_is_announced() {
    var stages = List.of(stage("fill", Effect.FILES, ""), stage("register", Effect.REGISTERS, ""));

    assertEquals(Optional.empty(), channel("", Term.Start.FILING, stages).limit());
  }

  @Test
  void in_one_case_only_the_stages_count_that_its_answers_do_not_rule_out() {
    var byPost = new Condition.Is("delivery", Set.of("post"));
    var stages = new ArrayList<>(STAGES);
    stages.set(3, stage("bring", Effect.NONE, "2 to 8 calendar days", byPost));
    var channel = channel("", Term.Start.REGISTRATION, stages);

    var office = channel.limit(new Answers(Map.of("delivery", "office"))).orElseThrow();
    var post = channel.limit(new Answers(Map.of("delivery", "post"))).orElseThrow();

    assertEquals("15 working minutes", TimeLimits.write(office.time()));
    assertEquals("2 to 8 calendar days, then 15 working minutes", TimeLimits.write(post.time()));
  }

  private static Channel channel(String within, Term.Start start, List<Stage> stages) {
    return new Channel(
        new ChannelCode("portal"),
        Set.of(SignIn.PASSWORD),
        new SignatureRule(Set.of(SignatureLevel.SIMPLE), Optional.empty(), LAW),
        new Term(TimeLimits.read(within), start, LAW),
        new Route(stages));
  }

  private static Stage stage(String code, Effect effect, String limit) {
    return stage(code, effect, limit, Condition.always());
  }

  private static Stage stage(String code, Effect effect, String limit, Condition when) {
    return new Stage(
        new StageCode(code),
        new UnitCode("office"),
        effect,
        when,
        WORDS,
        WORDS,
        Form.EMPTY,
        TimeLimits.read(limit).map(time -> new Limit(time, LAW)),
        LAW);
  }
}
