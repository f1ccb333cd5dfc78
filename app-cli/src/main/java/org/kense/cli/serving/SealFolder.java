package org.kense.cli.serving;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kense.cli.Complaint;
import org.kense.cli.Say;
import org.kense.cli.yaml.Piece;
import org.kense.cli.yaml.YamlFile;
import org.kense.core.access.InstitutionId;
import org.kense.core.law.Lang;
import org.kense.core.service.ServiceCode;
import org.kense.signature.seal.KeyStoreFile;
import org.kense.signature.seal.Seal;
import org.kense.signature.seal.SealFault;
import org.kense.signature.seal.SealKey;
import org.kense.signature.seal.Seals;

/** The seals of a house: a folder with {@code seals.yaml}, key stores, and files of passwords. */
record SealFolder(Path folder, Instant now, Lang reader) {
  private static final Set<String> KEYS =
      Set.of("institution", "owner", "key-store", "password-file", "services");

  /** What stands on paper where there may be no folder; a command for help must not load seals. */
  static Plan.Paper paper(Optional<Path> folder, Optional<URI> page, Lang reader) {
    var now = Clock.systemUTC().instant();
    var seals = folder.map(it -> new SealFolder(it, now, reader).read()).orElseGet(Seals::none);
    return new Plan.Paper(seals, page);
  }

  /** Every seal that can be used; one that can't stops the start. */
  Seals read() {
    var file = YamlFile.read(folder.resolve("seals.yaml")).only(Set.of("seals"));
    return new Seals(file.pieces("seals").stream().map(this::seal).toList());
  }

  private Seal seal(Piece piece) {
    piece.only(KEYS);
    var services = piece.texts("services").stream().map(ServiceCode::new);
    return new Seal(
        new InstitutionId(piece.text("institution")),
        key(piece),
        services.collect(Collectors.toSet()));
  }

  private SealKey key(Piece piece) {
    var store = folder.resolve(piece.text("key-store"));
    var password =
        new String(Content.of(folder.resolve(piece.text("password-file"))), UTF_8).strip();
    return KeyStoreFile.read(Content.of(store), password.toCharArray(), piece.text("owner"), now)
        .getOrElseThrow(fault -> refused(piece, store, fault));
  }

  private Complaint refused(Piece piece, Path store, SealFault fault) {
    return Complaint.usage(Say.SEAL_REFUSED, piece.text("institution"), store, fault.words(reader));
  }
}
