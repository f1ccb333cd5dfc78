package org.kense.signature.pdf;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kense.signature.pdf.file.Addition;
import org.kense.signature.pdf.file.PdfSource;

/** What became of a PDF since it was first signed. */
record History(PdfSource source, List<PdfSignature> signatures) {
  /** Whether nothing was put in but more signatures and what proves them. */
  boolean showsTheSame() {
    try {
      var first = signatures.getFirst().coverage().end();
      var additions = source.after(first);
      return endsWhereRevisionsEnd(first, additions) && permitted(first, additions);
    } catch (RuntimeException whatever) {
      return false;
    }
  }

  private boolean endsWhereRevisionsEnd(int first, List<Addition> additions) {
    var ends =
        Stream.concat(Stream.of(source.closing(first)), additions.stream().map(Addition::end))
            .collect(Collectors.toSet());
    return signatures.stream()
        .map(one -> source.closing(one.coverage().end()))
        .allMatch(ends::contains);
  }

  private boolean permitted(int first, List<Addition> additions) {
    var revisions =
        Stream.concat(Stream.of(first), additions.stream().map(Addition::end))
            .map(source::at)
            .toList();
    return IntStream.range(0, additions.size())
        .allMatch(
            at ->
                new Step(revisions.get(at), revisions.get(at + 1), values())
                    .permitted(additions.get(at)));
  }

  private Set<Integer> values() {
    return signatures.stream().map(PdfSignature::object).collect(Collectors.toSet());
  }
}
