package org.kense.core.service;

/** Where applications come in: {@code portal}, {@code front-office}. */
public record ChannelCode(String value) {
  public ChannelCode {
    if (!value.matches("[a-z][a-z0-9-]{0,31}")) {
      throw new IllegalArgumentException("not a channel's code: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
