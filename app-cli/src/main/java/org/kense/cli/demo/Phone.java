package org.kense.cli.demo;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kense.core.access.ActorId;
import org.kense.core.port.Messenger;

/** Everybody's phone: it keeps the newest code that each of them was sent. */
final class Phone implements Messenger {
  private static final Pattern CODE = Pattern.compile("\\b[0-9]{6}\\b");

  private final Map<ActorId, String> codes = new ConcurrentHashMap<>();

  @Override
  public void send(ActorId person, String message) {
    Matcher code = CODE.matcher(message);
    if (code.find()) codes.put(person, code.group());
  }

  /** A messenger that brings each message here, too. */
  Messenger beside(Messenger other) {
    return (person, message) -> {
      other.send(person, message);
      send(person, message);
    };
  }

  Optional<String> code(ActorId person) {
    return Optional.ofNullable(codes.get(person));
  }
}
