package org.kense.cli.serving;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kense.cli.Complaint;
import org.kense.cli.Say;
import org.kense.cli.check.Trusted;
import org.kense.cli.yaml.Piece;
import org.kense.cli.yaml.YamlFile;
import org.kense.core.access.InstitutionId;
import org.kense.core.law.Lang;
import org.kense.core.service.ServiceCode;
import org.kense.signature.seal.PdfSealer;
import org.kense.signature.seal.Seal;
import org.kense.signature.seal.SealFault;
import org.kense.signature.seal.Seals;
import org.kense.signature.seal.TimeStampAuthority;
import org.kense.signature.trust.Root;

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

  /** With time-stamps, where the file says who gives them; with lists, where it says whose. */
  PdfSealer sealer() {
    var file = file();
    if (!file.has(TIME_STAMP)) return new PdfSealer();
    var authority = authority(file);
    return trust(file)
        .map(trust -> new PdfSealer(authority, () -> trust.at(Clock.systemUTC().instant())))
        .orElseGet(() -> new PdfSealer(authority));
  }

  /** Whom the file says to trust, else those who stand above the seals. */
  Trusted trusted(Seals seals) {
    return trust(file())
        .map(trust -> new Trusted(certificates(trust), trust.material()))
        .orElseGet(() -> Trusted.of(seals));
  }

  private Optional<Plan.Trust> trust(Piece file) {
    if (!file.has(TRUST)) return Optional.empty();
    return Optional.of(TrustFile.read(Optional.of(folder.resolve(file.text(TRUST)))));
  }

  private static List<X509Certificate> certificates(Plan.Trust trust) {
    return trust.roots().stream().map(Root::certificate).toList();
  }

  private static TimeStampAuthority authority(Piece file) {
    var address = file.text(TIME_STAMP);
    return GuardedAddress.read(address)
        .map(it -> new TimeStampAuthority(it, PATIENCE))
        .orElseThrow(() -> Complaint.usage(Say.BAD_FILE, file.place() + ": " + address));
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
