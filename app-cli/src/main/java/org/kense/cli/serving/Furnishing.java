package org.kense.cli.serving;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.kense.cli.Complaint;
import org.kense.cli.Say;
import org.kense.core.form.DirectoryRef;
import org.kense.core.law.Lang;
import org.kense.core.port.Services;
import org.kense.core.service.Service;
import org.kense.persistence.Store;
import org.kense.persistence.definition.DefinitionReader;
import org.kense.persistence.definition.DirectoryFiles;
import org.kense.persistence.definition.Finding;
import org.kense.persistence.definition.InstitutionFile;
import org.kense.persistence.definition.InstitutionReader;
import org.kense.persistence.definition.Reading;
import org.kense.persistence.definition.ShippedDefinitions;
import org.kense.persistence.definition.ShippedDirectories;

/**
 * Puts into an empty house what it needs: calendars, directories, definitions, institutions, offers
 * and employees.
 */
public final class Furnishing {
  private final Store store;

  Furnishing(Store store, InstantSource clock) {
    this.store = store;
    store.calendars().publishShipped();
    LocalDate today = clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
    for (DirectoryRef directory : ShippedDirectories.refs()) {
      store.directories().publish(new ShippedDirectories().bytes(directory).orElseThrow());
    }
    for (String name : ShippedDefinitions.names()) {
      store.services().publish(ShippedDefinitions.bytes(name), today);
    }
  }

  /** A published definition, which was right when it was published. */
  static Service definition(byte[] bytes, DirectoryFiles directories) {
    return right(DefinitionReader.read("definition", bytes, directories));
  }

  void institutions(List<Path> files) {
    for (Path file : files) {
      InstitutionFile institution = institution(file, store.services());
      institution.offers().forEach(store.offers()::put);
      institution.staff().forEach(member -> store.people().put(member.actor()));
    }
  }

  /** The institution of a file, or what is wrong with it. */
  public static InstitutionFile institution(Path file, Services services) {
    try {
      return right(InstitutionReader.read(file.toString(), Files.readAllBytes(file), services));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static <T> T right(Reading<T> reading) {
    return switch (reading) {
      case Reading.Read<T> read -> read.value();
      case Reading.Wrong<T> wrong -> throw Complaint.usage(Say.BAD_FILE, words(wrong.findings()));
    };
  }

  private static String words(List<Finding> findings) {
    return findings.stream()
        .map(it -> it.file() + ":" + it.line() + ": " + it.what().in(Lang.EN).words())
        .collect(Collectors.joining("\n"));
  }
}
