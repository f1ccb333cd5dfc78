package org.kense.signature.pdf.file;

import java.util.Map;

/**
 * What was put at the end of a file at one time.
 *
 * @param objects where each object lies that it brings
 * @param from where it begins
 * @param end behind it
 */
public record Addition(Map<Integer, Integer> objects, int from, int end) {
  public Addition {
    objects = Map.copyOf(objects);
  }
}
