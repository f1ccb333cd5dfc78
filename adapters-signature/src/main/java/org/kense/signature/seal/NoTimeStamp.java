package org.kense.signature.seal;

import java.io.Serial;
import java.net.URI;

/** A time-stamp authority gave no time-stamp that can be used. */
public final class NoTimeStamp extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  NoTimeStamp(URI authority, String why) {
    super(authority + ": " + why);
  }

  NoTimeStamp(URI authority, Throwable cause) {
    super(authority + ": " + cause, cause);
  }
}
