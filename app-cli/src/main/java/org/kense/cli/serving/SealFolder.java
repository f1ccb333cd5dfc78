package org.kense.cli.serving;

import java.nio.file.Path;
import java.time.Duration;
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
import org.kense.signature.seal.Seal;
import org.kense.signature.seal.SealFault;
import org.kense.signature.seal.Seals;
import org.kense.signature.seal.TimeStampAuthority;

/** The seals of a house: a folder with {@code seals.yaml}, files of passwords, key stores. */
record SealFolder(Path folder, Instant now, Lang reader) {
  private static final String TIME_STAMP = "time-stamp";
  private static final String TRUST = "trust";

  /** Somebody may be waiting for the document. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** Every seal that can be used; one that can't stops the start. */
  Seals read() {
    return new Seals(file().pieces("seals").stream().map(this::seal).toList());
  }

  /** Who proves when seals were made, where the file says it. */
  Optional<TimeStampAuthority> stamps() {
    var file = file();
    if (!file.has(TIME_STAMP)) return Optional.empty();
    var address = file.text(TIME_STAMP);
    return Optional.of(
        GuardedAddress.read(address)
            .map(it -> new TimeStampAuthority(it, PATIENCE))
            .orElseThrow(() -> Complaint.usage(Say.BAD_FILE, file.place() + ": " + address)));
  }

  /** By whose word seals are made and checked, where the file says it. */
  Optional<Plan.Trust> trust() {
    var file = file();
    if (!file.has(TRUST)) return Optional.empty();
    return Optional.of(TrustFile.read(folder.resolve(file.text(TRUST)), now));
  }

  private Piece file() {
    return YamlFile.read(folder.resolve("seals.yaml")).only(Set.of("seals", TIME_STAMP, TRUST));
  }

  private Seal seal(Piece piece) {
    var entry = new SealEntry(folder, piece);
    var services = piece.texts("services").stream().map(ServiceCode::new);
    return new Seal(
        new InstitutionId(piece.text("institution")),
        entry.key(now).getOrElseThrow(fault -> refused(piece, entry.place(), fault)),
        services.collect(Collectors.toSet()));
  }

  private Complaint refused(Piece piece, Path store, SealFault fault) {
    return Complaint.usage(Say.SEAL_REFUSED, piece.text("institution"), store, fault.words(reader));
  }
}
