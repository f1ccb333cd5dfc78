package org.kense.core.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What can be chosen in a listed field with what was entered before.
 *
 * <p>An upper field is passed over where the place that was chosen has nothing of its level: a
 * school hangs on the nearest level that there is (ENR-5.6).
 */
public record Choosing(FieldType.Listed type, Answers entered) {
  /** The first upper field that must be answered before; empty where none is. */
  public Optional<Upper> waitsFor() {
    return Stream.concat(type.uppers().stream(), type.offering().stream())
        .filter(upper -> entered.to(upper.field()).isEmpty())
        .filter(upper -> !choices(above(upper), upper.level()).isEmpty())
        .findFirst();
  }

  /** The nearest place that was chosen. */
  Optional<Directory.Entry> place() {
    return above(type.uppers()).flatMap(type.directory()::entry);
  }

  /** In the order of the directory; none while an upper field waits for its answer. */
  public List<Directory.Entry> options() {
    if (waitsFor().isPresent()) return List.of();
    return standing().filter(this::offers).toList();
  }

  /** What is there to choose, whether or not it offers what is asked for. */
  Stream<Directory.Entry> standing() {
    return choices(above(type.uppers()), type.level()).stream();
  }

  /** What the entries must offer; empty where they need not. */
  Optional<Directory.Entry> wanted() {
    return type.offering().flatMap(it -> entered.to(it.field())).flatMap(type.directory()::entry);
  }

  private boolean offers(Directory.Entry entry) {
    return type.offering().stream()
        .flatMap(it -> entered.to(it.field()).stream())
        .allMatch(type.directory().offered(entry.code())::contains);
  }

  private List<Directory.Entry> choices(Optional<String> under, String level) {
    return type.directory().choices(under, level);
  }

  private Optional<String> above(Upper upper) {
    int at = type.uppers().indexOf(upper);
    return above(at < 0 ? type.uppers() : type.uppers().subList(0, at));
  }

  private Optional<String> above(List<Upper> uppers) {
    return uppers.reversed().stream()
        .flatMap(upper -> entered.to(upper.field()).stream())
        .findFirst();
  }
}
