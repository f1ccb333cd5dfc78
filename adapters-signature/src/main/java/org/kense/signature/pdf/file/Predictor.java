package org.kense.signature.pdf.file;

import org.kense.signature.pdf.file.Item.Dict;

/**
 * How each row of a deflated table is told from its neighbours (ISO 32000-1, 7.4.4.4).
 *
 * @param unit how many bytes a sample takes
 * @param row how many bytes a row takes, without the letter that says how it is told
 */
record Predictor(boolean told, int unit, int row) {
  private static final int FIRST_OF_PNG = 10;
  private static final int LONGEST_ROW = 1 << 16;

  static Predictor of(Dict parameters) {
    var predictor = parameters.whole("Predictor").orElse(1L);
    var bits =
        parameters.whole("Colors").orElse(1L) * parameters.whole("BitsPerComponent").orElse(8L);
    var row = (parameters.whole("Columns").orElse(1L) * bits + 7) / 8;
    if (row < 1 || row > LONGEST_ROW || (predictor != 1 && predictor < FIRST_OF_PNG)) {
      throw new MalformedPdf("an odd predictor");
    }
    return new Predictor(predictor != 1, (int) Math.max(1, bits / 8), (int) row);
  }

  byte[] undo(byte[] bytes) {
    if (!told) return bytes;
    if (bytes.length % (row + 1) != 0) throw new MalformedPdf("half a row");
    var undone = new byte[bytes.length / (row + 1) * row];
    for (var line = 0; line < bytes.length / (row + 1); line++) {
      var from = line * (row + 1);
      System.arraycopy(bytes, from + 1, undone, line * row, row);
      undo(undone, line, bytes[from]);
    }
    return undone;
  }

  private void undo(byte[] undone, int line, int kind) {
    for (var column = 0; column < row; column++) {
      var at = line * row + column;
      var left = column < unit ? 0 : undone[at - unit] & 0xff;
      var up = line == 0 ? 0 : undone[at - row] & 0xff;
      var corner = line == 0 || column < unit ? 0 : undone[at - row - unit] & 0xff;
      undone[at] +=
          (byte)
              switch (kind) {
                case 0 -> 0;
                case 1 -> left;
                case 2 -> up;
                case 3 -> (left + up) / 2;
                case 4 -> paeth(left, up, corner);
                default -> throw new MalformedPdf("a row told oddly");
              };
    }
  }

  private static int paeth(int left, int up, int corner) {
    var guess = left + up - corner;
    var toLeft = Math.abs(guess - left);
    var toUp = Math.abs(guess - up);
    var toCorner = Math.abs(guess - corner);
    if (toLeft <= toUp && toLeft <= toCorner) return left;
    return toUp <= toCorner ? up : corner;
  }
}
