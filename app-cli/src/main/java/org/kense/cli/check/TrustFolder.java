package org.kense.cli.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.util.ArrayList;
import java.util.List;

/** What a process of its own relies on, as files that are gone when it has ended. */
final class TrustFolder implements AutoCloseable {
  private final Path folder;
  private final List<Path> files = new ArrayList<>();
  private final List<String> options = new ArrayList<>();

  private TrustFolder(Path folder) {
    this.folder = folder;
  }

  static TrustFolder of(Trusted trusted) throws IOException {
    var of = new TrustFolder(Files.createTempDirectory("trusted"));
    try {
      var material = trusted.material().get();
      for (var root : trusted.roots()) of.put("--trust", root.getEncoded());
      for (var between : material.certificates()) of.put("--certificate", between.getEncoded());
      for (var list : material.lists()) of.put("--crl", list.getEncoded());
      return of;
    } catch (IOException | CertificateEncodingException failure) {
      of.close();
      throw new IOException(failure);
    }
  }

  private void put(String option, byte[] encoded) throws IOException {
    var file = folder.resolve(files.size() + ".der");
    files.add(Files.write(file, encoded));
    options.addAll(List.of(option, file.toString()));
  }

  /** How a command is told of them. */
  List<String> options() {
    return List.copyOf(options);
  }

  @Override
  public void close() throws IOException {
    for (var file : files) Files.delete(file);
    Files.delete(folder);
  }
}
