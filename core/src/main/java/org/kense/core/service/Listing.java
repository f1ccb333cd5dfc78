package org.kense.core.service;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kense.core.law.Basis;
import org.kense.core.law.Text;

/**
 * How a service stands in the catalogue.
 *
 * @param groups from the widest to the narrowest (ENR-4.1); empty where the source names none
 * @param providers who may offer it; empty where anybody may
 * @param support whom to ask for help (ENR-8)
 */
public record Listing(List<Text> groups, Optional<Providers> providers, Optional<Text> support) {
  public static final Listing NONE = new Listing(List.of(), Optional.empty(), Optional.empty());

  public Listing {
    groups = List.copyOf(groups);
  }

  /** The kinds of institutions that may offer a service. */
  public record Providers(Set<ProviderKind> kinds, Basis basis) {
    public Providers {
      kinds = Set.copyOf(kinds);
    }
  }

  /** Whether an institution of this kind may offer the service. */
  public boolean open(ProviderKind kind) {
    return providers.stream().allMatch(some -> some.kinds().contains(kind));
  }
}
