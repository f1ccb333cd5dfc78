package org.kense.signature.imprint;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.pdf417.PDF417Reader;
import com.google.zxing.pdf417.detector.Detector;
import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was read from the picture of a page, as a scanner or a printer left it.
 *
 * @param symbols those of ours
 * @param blurred whether there is something that looks like a symbol and could not be read
 */
record SymbolReader(Set<Symbol> symbols, boolean blurred) {
  private static final int LOOKS = 6;
  private static final Map<DecodeHintType, ?> HINTS = Map.of();

  SymbolReader {
    symbols = Set.copyOf(symbols);
  }

  /**
   * Looks again and again, until nothing is missing.
   *
   * <p>What is missing may be on another page: where as much was read as was ever seen, a few looks
   * are enough.
   */
  static SymbolReader read(BufferedImage page) {
    var symbols = new HashSet<Symbol>();
    var most = 0;
    var looks = 0;
    for (var view : (Iterable<BinaryBitmap>) Views.of(page)::iterator) {
      most = Math.max(most, seen(view));
      symbols.addAll(symbols(view));
      looks++;
      var enough = looks >= LOOKS && !symbols.isEmpty() && symbols.size() >= most;
      if (enough || whole(symbols)) break;
    }
    return new SymbolReader(symbols, symbols.size() < most);
  }

  /** What was read from several pages. */
  static SymbolReader joined(List<SymbolReader> pages) {
    var symbols = pages.stream().flatMap(page -> page.symbols().stream());
    return new SymbolReader(
        symbols.collect(Collectors.toSet()), pages.stream().anyMatch(SymbolReader::blurred));
  }

  /** Whether every set that was begun is complete. */
  private static boolean whole(Set<Symbol> symbols) {
    return !symbols.isEmpty()
        && symbols.stream()
            .allMatch(
                one ->
                    symbols.stream().filter(it -> one.set().equals(it.set())).count() == one.of());
  }

  private static Set<Symbol> symbols(BinaryBitmap page) {
    var found = new HashSet<Symbol>();
    try {
      Stream.of(new PDF417Reader().decodeMultiple(page, HINTS))
          .map(Result::getText)
          .flatMap(text -> Symbol.read(text).stream())
          .forEach(found::add);
    } catch (ReaderException nothing) {
      return found;
    }
    return found;
  }

  private static int seen(BinaryBitmap page) {
    try {
      return Detector.detect(page, HINTS, true).getPoints().size();
    } catch (NotFoundException nothing) {
      return 0;
    }
  }
}
