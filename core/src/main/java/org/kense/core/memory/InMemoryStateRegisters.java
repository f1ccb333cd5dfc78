package org.kense.core.memory;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.kense.core.port.StateRegisters;

/** State registers whose entries are put in by hand; one that was never heard of is silent. */
public final class InMemoryStateRegisters implements StateRegisters {
  private final Map<String, Map<Map<String, String>, Map<String, String>>> entries =
      new ConcurrentHashMap<>();
  private final Set<String> silent = ConcurrentHashMap.newKeySet();

  public InMemoryStateRegisters() {}

  /** What a register says from now on under these keys. */
  public void put(String register, Map<String, String> keys, Map<String, String> attributes) {
    entries
        .computeIfAbsent(register, code -> new ConcurrentHashMap<>())
        .put(Map.copyOf(keys), Map.copyOf(attributes));
  }

  /** From now on a register knows nothing under these keys. */
  public void remove(String register, Map<String, String> keys) {
    entries.computeIfAbsent(register, code -> new ConcurrentHashMap<>()).remove(keys);
  }

  /** A register answers no more. */
  public void silence(String register) {
    silent.add(register);
  }

  @Override
  public Extract ask(Inquiry inquiry) {
    var register = inquiry.register();
    if (silent.contains(register)) throw new Silent(register, "it was silenced");
    var known = entries.get(register);
    if (known == null) throw new Silent(register, "nobody has connected it");
    var said = known.get(inquiry.keys());
    return said == null ? new Extract.Nothing() : new Extract.Found(said);
  }
}
