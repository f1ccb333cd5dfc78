package org.kense.core.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kense.core.law.Text;

/**
 * Places and bodies to choose from, each below another, in one version.
 *
 * <p>Entries of one level stand below each entry, so that there is one way down to each of them; an
 * entry also <em>offers</em> what it and all below it offer. Not a record: its entries are also
 * kept by code and by what they stand below.
 */
public final class Directory {
  /**
   * One of its entries; the code stands for it for ever.
   *
   * @param upper the code of the entry that it stands below; empty at the top
   * @param offers the codes of the entries that it offers, as a school offers grades
   */
  public record Entry(
      String code, Optional<String> upper, String level, Text name, List<String> offers) {
    public Entry {
      if (!code.matches("[a-z0-9][a-z0-9-]{0,63}")) {
        throw new IllegalArgumentException("not an entry's code: " + code);
      }
      offers = List.copyOf(offers);
    }
  }

  private final DirectoryRef ref;
  private final SequencedMap<String, Entry> entries = new LinkedHashMap<>();
  private final Map<Optional<String>, List<Entry>> below = new LinkedHashMap<>();

  /**
   * Of entries in the order in which they are shown.
   *
   * @throws IllegalArgumentException where a code stands twice, or an entry before one that it
   *     names
   */
  public Directory(DirectoryRef ref, List<Entry> entries) {
    this.ref = ref;
    for (var entry : entries) {
      var named = Stream.concat(entry.upper().stream(), entry.offers().stream());
      if (!named.allMatch(this.entries::containsKey)
          || this.entries.put(entry.code(), entry) != null) {
        throw new IllegalArgumentException("not in its place: " + entry.code());
      }
      below.computeIfAbsent(entry.upper(), upper -> new ArrayList<>()).add(entry);
    }
  }

  public DirectoryRef ref() {
    return ref;
  }

  public Optional<Entry> entry(String code) {
    return Optional.ofNullable(entries.get(code));
  }

  /** All of a level, wherever they stand. */
  public Stream<Entry> at(String level) {
    return entries.values().stream().filter(entry -> entry.level().equals(level));
  }

  /** What stands right below an entry, or at the top; where nothing does, what the entry offers. */
  List<Entry> choices(Optional<String> under, String level) {
    var standing = of(level, below(under).stream());
    return standing.isEmpty() ? of(level, under.stream().flatMap(this::offeredBy)) : standing;
  }

  /** The codes of what an entry offers, or any below it; nothing where there is no such entry. */
  Set<String> offered(String code) {
    var all = new LinkedHashSet<String>();
    entry(code).ifPresent(entry -> all.addAll(entry.offers()));
    for (var lower : below(Optional.of(code))) all.addAll(offered(lower.code()));
    return all;
  }

  /** Whether there is something of this level to choose at the top. */
  public boolean begins(String level) {
    return !choices(Optional.empty(), level).isEmpty();
  }

  /** Whether there is something of this level to choose in some entry of these levels. */
  public boolean leads(List<String> uppers, String level) {
    return entries.values().stream()
        .filter(entry -> uppers.contains(entry.level()))
        .anyMatch(entry -> !choices(Optional.of(entry.code()), level).isEmpty());
  }

  /** Every level, in the order in which they come first. */
  public Set<String> levels() {
    return entries.values().stream()
        .map(Entry::level)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private List<Entry> below(Optional<String> code) {
    return below.getOrDefault(code, List.of());
  }

  private Stream<Entry> offeredBy(String code) {
    return offered(code).stream().flatMap(offered -> entry(offered).stream());
  }

  private static List<Entry> of(String level, Stream<Entry> entries) {
    return entries.filter(entry -> entry.level().equals(level)).toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Directory it && ref.equals(it.ref) && entries.equals(it.entries);
  }

  @Override
  public int hashCode() {
    return ref.hashCode();
  }

  @Override
  public String toString() {
    return ref.toString();
  }
}
