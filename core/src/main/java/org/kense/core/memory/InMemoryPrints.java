package org.kense.core.memory;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.kense.core.application.CaseNumber;
import org.kense.core.port.Prints;
import org.kense.core.words.Mark;

/** Printed sheets in memory. */
public final class InMemoryPrints implements Prints {
  private record Key(CaseNumber number, Mark mark) {}

  private final Map<Key, Printed> all = new ConcurrentHashMap<>();

  public InMemoryPrints() {}

  @Override
  public void keep(Printed printed) {
    all.putIfAbsent(new Key(printed.number(), printed.mark()), printed);
  }

  @Override
  public Optional<Printed> under(CaseNumber number, Mark mark) {
    return Optional.ofNullable(all.get(new Key(number, mark)));
  }
}
