package org.kense.persistence.definition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kense.core.form.DirectoryRef;

/** The directories that ship with the product, as their exact bytes. */
public final class ShippedDirectories implements DirectoryFiles {
  private static final List<DirectoryRef> REFS = List.of(new DirectoryRef("kz-akmola-schools", 1));

  public static List<DirectoryRef> refs() {
    return REFS;
  }

  @Override
  public Optional<byte[]> bytes(DirectoryRef ref) {
    return REFS.contains(ref) ? Optional.of(read(ref + ".csv")) : Optional.empty();
  }

  private static byte[] read(String name) {
    try (var in = ShippedDirectories.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
