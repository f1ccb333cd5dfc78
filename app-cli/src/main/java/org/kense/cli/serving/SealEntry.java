package org.kense.cli.serving;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.kense.cli.Complaint;
import org.kense.cli.Say;
import org.kense.cli.yaml.Piece;
import org.kense.signature.seal.KeyStoreFile;
import org.kense.signature.seal.SealFault;
import org.kense.signature.seal.SealKey;
import org.kense.signature.seal.Token;

/** Where a seal's key is, as its entry says: in a key store, or on a token (PKCS #11). */
record SealEntry(Path folder, Piece piece) {
  private static final Set<String> IN_STORE =
      Set.of("institution", "owner", "key-store", "password-file", "services");
  private static final Set<String> ON_TOKEN =
      Set.of("institution", "owner", "pkcs11-library", "slot", "key", "password-file", "services");

  SealEntry {
    piece.only(onToken(piece) ? ON_TOKEN : IN_STORE);
  }

  Path place() {
    return folder.resolve(piece.text(onToken(piece) ? "pkcs11-library" : "key-store"));
  }

  Either<SealFault, SealKey> key(Instant now) {
    var owner = piece.text("owner");
    return onToken(piece)
        ? new Token(place(), slot()).key(piece.text("key"), password(), owner, now)
        : KeyStoreFile.read(Content.of(place()), password(), owner, now);
  }

  private static boolean onToken(Piece piece) {
    return piece.has("pkcs11-library");
  }

  private long slot() {
    try {
      return Long.parseUnsignedLong(piece.text("slot"));
    } catch (NumberFormatException noNumber) {
      throw Complaint.usage(Say.BAD_FILE, piece.place() + ": slot");
    }
  }

  private char[] password() {
    var file = folder.resolve(piece.text("password-file"));
    return new String(Content.of(file), UTF_8).strip().toCharArray();
  }
}
