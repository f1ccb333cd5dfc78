package org.kense.persistence.definition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A file of the tests, line by line, to be spoilt. */
record SampleFile(List<String> lines) {
  private static final String LINE_BREAK = "↵";

  static SampleFile named(String name) {
    try (var in = SampleFile.class.getResourceAsStream(name)) {
      var bytes = Objects.requireNonNull(in, name).readAllBytes();
      return new SampleFile(new String(bytes, StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file with one line written anew, at its old indentation; without words the line goes. */
  SampleFile with(int line, String words) {
    var now = new ArrayList<>(lines);
    var old = now.remove(line - 1);
    var indentation = old.substring(0, old.length() - old.stripLeading().length());
    for (var part : words.split(LINE_BREAK, -1)) {
      if (!part.isBlank()) now.add(line - 1, indentation + part.strip());
      line++;
    }
    return new SampleFile(now);
  }

  /** The file with further lines after one, as they are. */
  SampleFile inserted(int line, String words) {
    var now = new ArrayList<>(lines);
    now.addAll(line, words.lines().toList());
    return new SampleFile(now);
  }

  byte[] bytes() {
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }
}
