package org.kense.cli.page;

import java.util.List;
import java.util.stream.Stream;

/** The stages of a channel, as the page for lawyers lists them. */
final class StageTable {
  private StageTable() {}

  record Row(String what, String who, String result, String basis, String limit) {
    static Row of(String row) {
      var cells = Stream.of(row.split("<td>", -1)).skip(1).map(Row::words).toList();
      return new Row(cells.get(0), cells.get(1), cells.get(2), cells.get(4), cells.get(5));
    }

    private static String words(String cell) {
      return cell.replaceAll("<[^>]*>", "").strip();
    }
  }

  static List<Row> of(String page, String channel) {
    var from = page.indexOf("id=\"" + channel + "-stages\"");
    var section = page.substring(from, page.indexOf("</table>", from));
    return Stream.of(section.split("<tr>", -1))
        .filter(row -> row.contains("<td>"))
        .map(Row::of)
        .toList();
  }
}
