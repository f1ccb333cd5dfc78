package org.kense.core.port;

import java.util.Optional;
import org.kense.core.access.ActorId;
import org.kense.core.form.IdentityNumber;

/** By which numbers states know people, as their sign-in proved them. */
public interface PersonalNumbers {
  /** A person's number of this kind; empty where nothing proved one. */
  Optional<String> of(ActorId person, IdentityNumber kind);
}
