package org.kense.cli.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What each step signed with, kept in a file: a step repeated after a kill must be the very same
 * request.
 */
final class Notebook {
  private final Path file;
  private final Map<String, Proof> proofs = new ConcurrentHashMap<>();

  Notebook(Path file) {
    this.file = file;
    try {
      if (Files.exists(file)) Files.readAllLines(file).forEach(this::remember);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  Optional<Proof> proof(String key) {
    return Optional.ofNullable(proofs.get(key));
  }

  void note(String key, Proof proof) {
    proofs.put(key, proof);
    String line = key + " " + words(proof) + "\n";
    try {
      Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  // The last line may be torn: then the request that it belongs to was never sent.
  private void remember(String line) {
    String[] parts = line.split(" ", -1);
    if (parts.length == 3) proofs.put(parts[0], new Proof.Code(parts[1], parts[2]));
    if (parts.length == 2) proofs.put(parts[0], new Proof.Cms(parts[1]));
    if (parts.length == 4) proofs.put(parts[0], new Proof.Scan(parts[3]));
  }

  private static String words(Proof proof) {
    return switch (proof) {
      case Proof.Code it -> it.challenge() + " " + it.code();
      case Proof.Cms it -> it.base64();
      case Proof.Scan it -> "scan of " + it.attachment();
    };
  }
}
