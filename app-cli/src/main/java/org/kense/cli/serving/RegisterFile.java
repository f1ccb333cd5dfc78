package org.kense.cli.serving;

import java.nio.file.Path;
import java.util.Set;
import org.kense.cli.yaml.Piece;
import org.kense.cli.yaml.YamlFile;
import org.kense.core.memory.InMemoryStateRegisters;

/** What simulated state registers know, as a file says it, entry by entry. */
final class RegisterFile {
  private RegisterFile() {}

  static InMemoryStateRegisters read(Path file) {
    var registers = new InMemoryStateRegisters();
    for (Piece register : YamlFile.read(file).only(Set.of("registers")).pieces("registers")) {
      register.only(Set.of("register", "entries"));
      for (Piece entry : register.pieces("entries")) {
        entry.only(Set.of("keys", "says"));
        registers.put(register.text("register"), entry.map("keys"), entry.map("says"));
      }
    }
    return registers;
  }
}
