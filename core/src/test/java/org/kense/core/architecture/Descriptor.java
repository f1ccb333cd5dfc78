package org.kense.core.architecture;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a folder of compiled classes shows of itself as a module, if it is one. */
record Descriptor(Set<String> requires, Set<String> exports) {
  static Optional<Descriptor> of(String module, Path classes) {
    return ModuleFinder.of(classes).find(module).map(found -> of(found.descriptor()));
  }

  private static Descriptor of(ModuleDescriptor module) {
    return new Descriptor(
        module.requires().stream()
            .map(Requires::name)
            .collect(Collectors.toCollection(TreeSet::new)),
        module.exports().stream()
            .map(Exports::source)
            .collect(Collectors.toCollection(TreeSet::new)));
  }
}
