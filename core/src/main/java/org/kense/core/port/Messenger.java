package org.kense.core.port;

import org.kense.core.access.ActorId;

/** Brings short messages to people, outside the cabinet. */
public interface Messenger {
  /** Hands a message over for delivery to the person's linked phone. */
  void send(ActorId person, String message);
}
