package org.kense.cli.serving;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.kense.cli.Complaint;
import org.kense.cli.Say;
import org.kense.cli.yaml.Piece;
import org.kense.cli.yaml.YamlFile;
import org.kense.core.port.StateRegisters;
import org.kense.http.outgoing.HttpStateRegisters;

/**
 * Where state registers are, as a file says it: each with its address, and the file with the secret
 * that inquiries are signed with.
 *
 * <p>What is asked is personal data, so only an address on this very machine may do without TLS.
 */
record RegisterAddresses(Path file, InstantSource clock) {
  private static final String PATIENCE = "5";

  Map<String, StateRegisters> read() {
    Map<String, StateRegisters> registers = new HashMap<>();
    for (Piece piece : YamlFile.read(file).only(Set.of("registers")).pieces("registers")) {
      piece.only(Set.of("register", "address", "secret-file", "patience"));
      String name = piece.text("register");
      if (registers.put(name, register(piece)) != null) throw wrong(piece, name);
    }
    return registers;
  }

  private StateRegisters register(Piece piece) {
    URI address = address(piece);
    try {
      return new HttpStateRegisters(
          new HttpStateRegisters.Settings(name -> address, secret(piece), patience(piece)), clock);
    } catch (IllegalArgumentException tooShort) {
      throw wrong(piece, "secret-file");
    }
  }

  private static URI address(Piece piece) {
    String text = piece.text("address");
    return GuardedAddress.read(text).orElseThrow(() -> wrong(piece, text));
  }

  /** Its content never stands in the file with the addresses, which more people may read. */
  private String secret(Piece piece) {
    Path secret = file.toAbsolutePath().resolveSibling(piece.text("secret-file"));
    try {
      return Files.readString(secret).strip();
    } catch (IOException unreadable) {
      throw Complaint.usage(Say.NO_SUCH_FILE, secret);
    }
  }

  private static Duration patience(Piece piece) {
    String seconds = piece.text("patience", PATIENCE);
    if (!seconds.matches("[1-9][0-9]?")) throw wrong(piece, "patience");
    return Duration.ofSeconds(Long.parseLong(seconds));
  }

  private static Complaint wrong(Piece piece, String what) {
    return Complaint.usage(Say.BAD_FILE, piece.place() + ": " + what);
  }
}
