package org.kense.cli.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kense.cli.Complaint;
import org.kense.cli.Say;
import org.kense.cli.serving.Furnishing;
import org.kense.core.service.Provider;
import org.kense.persistence.definition.InstitutionFile;

/**
 * All that a demo plays: the people, the institutions and the cases of a folder.
 *
 * @param zones where each institution is
 */
record Script(
    Path folder, List<Path> institutions, Map<String, ZoneId> zones, List<Story> stories) {
  /** The folder in the source tree, which the launcher tells us of. */
  static Path shipped() {
    return Path.of(System.getProperty("kense.home", "."), "app-cli", "src", "demo");
  }

  static Script read(Path folder) {
    List<Path> institutions = files(folder.resolve("institutions"));
    Map<String, ZoneId> zones = new HashMap<>();
    for (Path file : institutions) {
      InstitutionFile institution = Furnishing.institution(file, ShippedServices.ALL);
      // Only who offers something has cases.
      institution.offers().stream()
          .findFirst()
          .ifPresent(it -> zones.put(institution.provider().id().value(), it.hours().zone()));
    }
    StoryReader reader = new StoryReader(name -> zone(zones, name));
    List<Story> stories = files(folder.resolve("cases")).stream().map(reader::read).toList();
    Script script = new Script(folder, institutions, zones, stories);
    script.requireKeys();
    return script;
  }

  /** Whoever signs with a certificate has one: better known before a house is opened. */
  private void requireKeys() {
    for (Story story : stories) {
      for (Act act : story.acts()) {
        if (act.deed() instanceof Deed.Sign sign && sign.means() == Means.CERTIFICATE) {
          certificates().key(act.who());
        }
        if (act.deed() instanceof Deed.AtStage ending) {
          ending.signedBy().ifPresent(certificates()::key);
        }
      }
    }
  }

  /** When the first step is taken. */
  Instant beginning() {
    return stories.stream()
        .flatMap(story -> story.acts().stream())
        .map(Act::at)
        .min(Instant::compareTo)
        .orElseThrow(() -> Complaint.usage(Say.BAD_FILE, folder));
  }

  List<Provider> providers() {
    return institutions.stream()
        .map(file -> Furnishing.institution(file, ShippedServices.ALL).provider())
        .toList();
  }

  Path people() {
    return folder.resolve("people.yaml");
  }

  /** What the simulated state registers know; a folder of cases may have none. */
  Optional<Path> registers() {
    return Optional.of(folder.resolve("registers.yaml")).filter(Files::exists);
  }

  Certificates certificates() {
    return new Certificates(folder.resolve("certificates"));
  }

  Path attachments() {
    return folder.resolve("files");
  }

  ZoneId zone(String institution) {
    return zone(zones, institution);
  }

  private static ZoneId zone(Map<String, ZoneId> zones, String institution) {
    ZoneId zone = zones.get(institution);
    if (zone == null) throw Complaint.usage(Say.BAD_FILE, institution);
    return zone;
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException failure) {
      throw Complaint.usage(Say.NO_SUCH_FILE, folder);
    }
  }
}
