package org.kense.cli.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A copy of a script's folder that loses the cases in which nothing is left to do. */
record RestOfScript(Script script, Path folder) {
  static RestOfScript copy(Script script, Path folder) throws IOException {
    try (var all = Files.walk(script.folder())) {
      for (Path path : all.toList()) {
        Files.copy(path, folder.resolve(script.folder().relativize(path).toString()));
      }
    }
    return new RestOfScript(script, folder);
  }

  Path without(Acknowledged acknowledged) throws IOException {
    for (Story story : script.stories()) {
      if (acknowledged.all(story)) {
        Files.deleteIfExists(folder.resolve("cases").resolve(story.name() + ".yaml"));
      }
    }
    return folder;
  }
}
