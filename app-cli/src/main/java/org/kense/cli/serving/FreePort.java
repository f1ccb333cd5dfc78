package org.kense.cli.serving;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.kense.cli.Complaint;
import org.kense.cli.Say;
import org.kense.http.Address;

/** A port that nobody listens on: looked for before a database is started for nothing. */
public final class FreePort {
  private FreePort() {}

  /** The address itself or, for port 0, one with a port that is free. */
  public static Address at(String host, int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(host, port));
      return new Address(host, socket.getLocalPort());
    } catch (IOException taken) {
      throw Complaint.world(Say.PORT_TAKEN, host + ":" + port);
    }
  }
}
