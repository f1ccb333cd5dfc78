package org.kense.signature.imprint;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kense.signature.trust.Reliance;

/** Checks sheets by what is printed on them: files of PDF, and scans of paper as PNG or JPEG. */
public final class DocumentCheck {
  private final Paper paper;

  public DocumentCheck(Reliance reliance) {
    this.paper = new Paper(reliance);
  }

  /**
   * What is to be said of each file, in order; of one that several sheets were scanned into, for
   * each of them.
   *
   * <p>Pages of one sheet may lie in several files.
   */
  public List<List<Judgement>> judge(List<byte[]> files) {
    var read = files.stream().map(DocumentCheck::read).toList();
    var all = new TreeMap<String, Set<Symbol>>();
    for (var each : read) {
      each.symbols()
          .forEach(symbol -> all.computeIfAbsent(symbol.set(), set -> new HashSet<>()).add(symbol));
    }
    var judgements = new ArrayList<List<Judgement>>();
    for (var i = 0; i < files.size(); i++) judgements.add(judge(files.get(i), read.get(i), all));
    return judgements;
  }

  private List<Judgement> judge(byte[] file, SymbolReader read, Map<String, Set<Symbol>> all) {
    if (read.symbols().isEmpty()) {
      return List.of(Judgement.bare(read.blurred() ? Finding.UNREADABLE : Finding.NO_CODE));
    }
    return read.symbols().stream()
        .map(Symbol::set)
        .distinct()
        .sorted()
        .map(set -> compared(file, paper.judge(all.getOrDefault(set, Set.of()))))
        .toList();
  }

  private static Judgement compared(byte[] file, Judgement judged) {
    if (!judged.genuine() || !Pages.isPdf(file)) return judged;
    try {
      var same = TextLayer.says(file, judged.data().orElseThrow());
      return same ? judged : judged.but(Finding.TEXT_DIFFERS);
    } catch (IOException damaged) {
      return judged.but(Finding.UNREADABLE);
    }
  }

  /** A file that is damaged looks as if something could not be read on it. */
  private static SymbolReader read(byte[] file) {
    var reads = new ArrayList<SymbolReader>();
    try {
      Pages.each(file, page -> reads.add(SymbolReader.read(page)));
    } catch (IOException damaged) {
      reads.add(new SymbolReader(Set.of(), true));
    }
    return SymbolReader.joined(reads);
  }
}
