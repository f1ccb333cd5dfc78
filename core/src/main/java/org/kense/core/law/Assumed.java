package org.kense.core.law;

/** An assumption that no source states, and that is shown as such, with its reason. */
public record Assumed(Text why) implements Basis {
  /** The reason that needs no words of its own. */
  public static final Assumed UNSTATED =
      new Assumed(
          Text.of(
              "the source does not state it",
              "источник этого не указывает",
              "дереккөзде көрсетілмеген",
              "булакта көрсөтүлгөн эмес"));
}
