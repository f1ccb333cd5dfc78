package org.kense.core.memory;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kense.core.form.Sha256;
import org.kense.core.port.RevocationLists;

/** Revocation lists in memory, which a restart forgets. */
public final class InMemoryRevocationLists implements RevocationLists {
  private final Map<Sha256, Kept> all = new ConcurrentHashMap<>();

  public InMemoryRevocationLists() {}

  @Override
  public Kept keep(Kept list) {
    return all.merge(list.series(), list, InMemoryRevocationLists::newer);
  }

  private static Kept newer(Kept kept, Kept offered) {
    return kept.issued().isAfter(offered.issued()) ? kept : offered;
  }

  @Override
  public List<Kept> all() {
    return List.copyOf(all.values());
  }
}
