package org.kense.core.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kense.core.access.InstitutionId;
import org.kense.core.application.Appended;
import org.kense.core.application.Key;
import org.kense.core.institution.Institution;
import org.kense.core.institution.InstitutionEvent;
import org.kense.core.port.Institutions;

/** Institutions' journals, in a map. */
public final class InMemoryInstitutions implements Institutions {
  private final Map<InstitutionId, List<InstitutionEvent>> journals = new HashMap<>();
  private final KeyRing keys = new KeyRing();

  public InMemoryInstitutions() {}

  @Override
  public synchronized InstitutionFile open(InstitutionId id, Optional<Key> key) {
    return new InstitutionFile(
        asOf(id, Long.MAX_VALUE), journal(id).size(), key.flatMap(keys::use));
  }

  private List<InstitutionEvent> journal(InstitutionId id) {
    return journals.getOrDefault(id, List.of());
  }

  @Override
  public synchronized Institution asOf(InstitutionId id, long version) {
    return Institution.of(id).after(journal(id).stream().limit(version).toList());
  }

  @Override
  public synchronized Appended append(InstitutionEntry entry) {
    var id = entry.after().id();
    if (entry.key().flatMap(keys::use).isPresent()) {
      return Appended.KEY_USED;
    }
    if (journal(id).size() != entry.before()) {
      return Appended.STALE;
    }
    journals.computeIfAbsent(id, none -> new ArrayList<>()).addAll(entry.events());
    entry.key().ifPresent(key -> keys.keep(key, id.value(), entry.version()));
    return Appended.DONE;
  }
}
