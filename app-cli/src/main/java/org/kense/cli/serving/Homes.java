package org.kense.cli.serving;

import java.net.URI;
import org.kense.http.Address;

/** How a server is called from its own machine. */
public final class Homes {
  private Homes() {}

  /** One that listens everywhere is called on the loopback. */
  public static URI of(Address address) {
    boolean everywhere = address.host().equals("0.0.0.0") || address.host().equals("::");
    String host = everywhere ? "127.0.0.1" : address.host();
    String literal = host.contains(":") ? "[" + host + "]" : host;
    return URI.create("http://" + literal + ":" + address.port());
  }
}
