package org.kense.cli;

import static org.junit.jupiter.api.Assertions.*;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kense.cli.page.Label;
import org.kense.core.law.Lang;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command's own texts. */
class PhrasesTest {
  @ParameterizedTest
  @EnumSource(Lang.class)
  void every_phrase_stands_in_every_language_with_the_same_places(Lang lang) {
    var expected =
        Stream.of(Say.values(), Label.values())
            .flatMap(Stream::of)
            .map(Saying::key)
            .collect(Collectors.toCollection(TreeSet::new));

    var bundle = Phrases.bundle("say", lang);

    assertEquals(expected, new TreeSet<>(bundle.keySet()));
    for (String key : expected) {
      assertEquals(
          places(Phrases.bundle("say", Lang.EN).getString(key)),
          places(bundle.getString(key)),
          lang.tag() + " " + key);
    }
  }

  @ParameterizedTest
  @EnumSource(Lang.class)
  void every_command_option_and_parameter_has_its_help(Lang lang) {
    var root =
        CommandTree.of(new Kense(new Terminal(System.in, System.out, System.err), lang), "--help");

    var silent = silent(root).toList();

    assertEquals(List.of(), silent);
  }

  @ParameterizedTest
  @EnumSource(Lang.class)
  void no_help_text_is_left_over_or_missing_in_one_language(Lang lang) {
    assertEquals(
        new TreeSet<>(Phrases.help(Lang.EN).keySet()), new TreeSet<>(Phrases.help(lang).keySet()));
  }

  @ParameterizedTest
  @EnumSource(Lang.class)
  void help_tells_all_that_a_file_of_seals_may_say(Lang lang) {
    var help = Phrases.help(lang).getString("kense.serve.seals");

    for (var key : List.of("seals.yaml", "time-stamp:", "trust:")) {
      assertTrue(help.contains(key), key);
    }
  }

  private static Stream<String> silent(CommandLine line) {
    var spec = line.getCommandSpec();
    var name = spec.qualifiedName();
    var own =
        spec.usageMessage().description().length == 0 ? Stream.of(name) : Stream.<String>empty();
    var options =
        spec.options().stream()
            .filter(option -> option.description().length == 0 && !described(line, option))
            .map(option -> name + " " + option.longestName());
    var parameters =
        spec.positionalParameters().stream()
            .filter(parameter -> !described(line, parameter))
            .map(parameter -> name + " " + parameter.paramLabel());
    var below = line.getSubcommands().values().stream().flatMap(PhrasesTest::silent);
    return Stream.of(own, options, parameters, below).flatMap(it -> it);
  }

  private static boolean described(CommandLine line, OptionSpec option) {
    return line.getUsageMessage().contains(first(text(line, option.longestName())));
  }

  private static boolean described(CommandLine line, PositionalParamSpec parameter) {
    return line.getUsageMessage().contains(first(text(line, parameter.descriptionKey())));
  }

  // What picocli looks up: the command's own text, else one that several commands share.
  private static String text(CommandLine line, String name) {
    var bundle = line.getResourceBundle();
    var bare = name.replaceFirst("^-+", "");
    var own = line.getCommandSpec().qualifiedName(".") + "." + bare;
    if (bundle.containsKey(own)) return bundle.getString(own);
    return bundle.containsKey(bare) ? bundle.getString(bare) : "(no text for " + own + ")";
  }

  private static String first(String text) {
    return text.split(" ", 2)[0];
  }

  private static Set<String> places(String text) {
    return Pattern.compile("\\{\\d}")
        .matcher(text)
        .results()
        .map(it -> it.group())
        .collect(Collectors.toSet());
  }
}
