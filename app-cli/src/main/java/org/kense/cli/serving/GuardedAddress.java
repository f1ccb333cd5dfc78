package org.kense.cli.serving;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** An address as a file says it: without TLS only on this very machine. */
final class GuardedAddress {
  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "[::1]", "localhost");

  private GuardedAddress() {}

  static Optional<URI> read(String text) {
    try {
      URI address = new URI(text);
      String host = Objects.requireNonNullElse(address.getHost(), "");
      boolean sealed = text.startsWith("https://") && !host.isEmpty();
      boolean here = text.startsWith("http://") && LOOPBACK.contains(host);
      return Optional.of(address).filter(it -> sealed || here);
    } catch (URISyntaxException none) {
      return Optional.empty();
    }
  }
}
