package org.kense.cli;

import static org.junit.jupiter.api.Assertions.*;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command as a whole: what it answers to a wrong line, and in which language. */
class CommandTest {
  @ParameterizedTest
  @CsvSource({
    "en, This is not understood: deadlien",
    "ru, Непонятно: deadlien",
    "kk, Түсініксіз: deadlien",
    "ky, Түшүнүксүз: deadlien"
  })
  void an_unknown_word_is_named_in_the_readers_language(String lang, String words) {
    var run = Run.of("--lang", lang, "deadlien");

    assertEquals(2, run.exit());
    assertEquals("", run.out());
    assertTrue(run.err().startsWith(words), run.err());
  }

  @Test
  void a_missing_option_is_named_and_the_way_to_help_shown() {
    var run = Run.of("deadline", "compute", "--lang=en", "--start", "2026-03-05T16:40");

    assertEquals(2, run.exit());
    assertEquals(
        """
        This is missing: --calendar, --limit
        How it goes: kense deadline compute --help
        """,
        run.err());
  }

  @Test
  void a_language_that_nobody_speaks_here_is_wrong_usage() {
    var run = Run.of("service", "list", "--lang", "fr");

    assertEquals(2, run.exit());
    assertTrue(run.err().contains("\"fr\"") || run.err().contains("«fr»"), run.err());
  }

  @Test
  void a_command_without_its_verb_shows_the_verbs() {
    var run = Run.of("service", "--lang", "en");

    assertEquals(2, run.exit());
    assertTrue(run.err().contains("check"), run.err());
    assertTrue(run.err().contains("Shows the passport of a service."), run.err());
  }

  @Test
  void help_is_an_answer() {
    var run = Run.of("deadline", "compute", "--help", "--lang", "kk");

    assertEquals(0, run.exit());
    assertTrue(run.out().contains("Бір мерзімді есептейді."), run.out());
  }

  @Test
  void what_broke_outside_is_said_without_a_stack_trace_unless_asked() {
    var quiet = Run.of("application", "list", "--server", "http://127.0.0.1:1", "--token", "x");

    assertEquals(3, quiet.exit());
    assertFalse(quiet.err().contains("\tat "), quiet.err());
    assertTrue(quiet.err().contains("http://127.0.0.1:1"), quiet.err());
  }
}
