package org.kense.signature.pdf;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kense.signature.pdf.file.Item;
import org.kense.signature.pdf.file.Item.Dict;
import org.kense.signature.pdf.file.Item.Row;
import org.kense.signature.pdf.file.Item.Text;
import org.kense.signature.pdf.file.Item.Whole;
import org.kense.signature.pdf.file.PdfSource;

/**
 * Which bytes a signature covers: all up to a place but its own value.
 *
 * @param from where the value begins, with the bracket before it
 * @param to behind the bracket after it
 * @param end behind the last byte that is covered
 */
record Coverage(int from, int to, int end) {
  /** Empty where it covers anything else than that, or where that can't be told for sure. */
  static Optional<Coverage> of(Dict signature, PdfSource source) {
    return numbers(signature.get("ByteRange"))
        .filter(range -> range.size() == 4 && range.getFirst() == 0)
        .map(range -> new Coverage(range.get(1), range.get(2), range.get(2) + range.get(3)))
        .filter(
            coverage ->
                coverage.inOrder(source.length())
                    && signature.get("Contents") instanceof Text value
                    && coverage.leavesOut(value, source));
  }

  private static Optional<List<Integer>> numbers(Item range) {
    return range instanceof Row row
            && row.items().stream()
                .allMatch(
                    one -> one instanceof Whole(var at) && at >= 0 && at < Integer.MAX_VALUE / 2)
        ? Optional.of(row.items().stream().map(one -> (int) ((Whole) one).value()).toList())
        : Optional.empty();
  }

  private boolean inOrder(int length) {
    return 0 < from && from + 2 <= to && to < end && end <= length;
  }

  /** Letter by letter the value and its brackets, so that nothing else hides beside it. */
  private boolean leavesOut(Text value, PdfSource source) {
    var gap = source.bytes(from, to);
    var bytes = value.bytes();
    return gap.length == bytes.length() * 2 + 2
        && gap[0] == '<'
        && gap[gap.length - 1] == '>'
        && IntStream.range(0, bytes.length())
            .allMatch(
                at ->
                    Character.digit(gap[at * 2 + 1], 16) == bytes.charAt(at) >> 4
                        && Character.digit(gap[at * 2 + 2], 16) == (bytes.charAt(at) & 15));
  }

  /** The bytes that are signed. */
  byte[] content(PdfSource source) {
    var content = new byte[from + end - to];
    System.arraycopy(source.bytes(0, from), 0, content, 0, from);
    System.arraycopy(source.bytes(to, end), 0, content, from, end - to);
    return content;
  }
}
