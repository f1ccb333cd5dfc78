package org.kense.http;

/** Where a server listens; port 0 takes any that is free. */
public record Address(String host, int port) {
  /** On this machine only. */
  public static Address loopback(int port) {
    return new Address("127.0.0.1", port);
  }
}
