package org.kense.core.calendar;

import java.util.Map;
import org.kense.core.law.Lang;

/**
 * One row of a decree as somebody wrote it, which may be wrong.
 *
 * @param line where it stands in its file
 * @param names by language; needed where the day is to be called something
 * @param act the decree itself, as it is to be cited
 */
public record DecreeRow(int line, String date, String kind, Map<Lang, String> names, String act) {
  public DecreeRow {
    names = Map.copyOf(names);
  }
}
