package org.kense.cli.serving;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/** Where a revocation list is found, whenever a newer one was issued. */
public sealed interface ListPlace {
  /** A file that somebody replaces; it is looked at whenever a list is needed. */
  record InFile(Path file) implements ListPlace {}

  /** An address at which the authority publishes it. */
  record AtAddress(URI address, Duration every) implements ListPlace {}
}
