package org.kense.core.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kense.core.access.ActorId;
import org.kense.core.port.Messenger;

/** Keeps what was sent to each person, the newest last: everybody's phone. */
public final class InMemoryMessenger implements Messenger {
  private final Map<ActorId, List<String>> sent = new HashMap<>();

  public InMemoryMessenger() {}

  @Override
  public synchronized void send(ActorId person, String message) {
    sent.computeIfAbsent(person, none -> new ArrayList<>()).add(message);
  }

  public synchronized List<String> sentTo(ActorId person) {
    return List.copyOf(sent.getOrDefault(person, List.of()));
  }
}
