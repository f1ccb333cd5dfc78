package org.kense.cli;

import org.kense.core.law.Lang;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The {@code kense} command itself: what every command below it shares. */
@Command(name = "kense", versionProvider = Version.class)
public final class Kense {
  private final Terminal terminal;
  private Lang lang;

  @Option(names = "--json", scope = ScopeType.INHERIT)
  private boolean json;

  @Option(names = "--verbose", scope = ScopeType.INHERIT)
  private boolean verbose;

  // picocli itself looks at these two.
  @SuppressWarnings("UnusedVariable")
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT)
  private boolean help;

  @SuppressWarnings("UnusedVariable")
  @Option(
      names = {"-V", "--version"},
      versionHelp = true)
  private boolean version;

  Kense(Terminal terminal, Lang lang) {
    this.terminal = terminal;
    this.lang = lang;
  }

  @Option(names = "--lang", paramLabel = "en|ru|kk|ky", scope = ScopeType.INHERIT)
  void setLang(String tag) {
    lang = Languages.of(tag).orElseThrow(() -> Complaint.usage(Say.WRONG_LANG, tag));
  }

  public Lang lang() {
    return lang;
  }

  /** Whether the answer is to be read by a program. */
  public boolean json() {
    return json;
  }

  boolean verbose() {
    return verbose;
  }

  public Terminal terminal() {
    return terminal;
  }

  /** The phrase in the reader's language. */
  public String words(Saying what, Object... values) {
    return Phrases.say(lang, what, values);
  }

  /** What a complaint says, in the reader's language. */
  public String words(Complaint complaint) {
    return words(complaint.say(), complaint.values());
  }

  /** One line of an answer. */
  public void print(String line) {
    terminal.out().println(line);
  }

  /** One line that is no answer: a complaint, or how it is going. */
  public void remark(String line) {
    terminal.err().println(line);
  }
}
