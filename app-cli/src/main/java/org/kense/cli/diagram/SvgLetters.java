package org.kense.cli.diagram;

import java.util.ArrayList;
import java.util.List;
import org.kense.core.law.Lang;

/** Writes words into a picture, with their language where it is not the reader's. */
record SvgLetters(Xml xml, Lang reader) {
  /** Writes line below line around a middle, and says where the next one goes. */
  int centred(List<Letters> all, int centre, int top) {
    int y = top;
    for (Letters letters : all)
      y = write(letters, List.of("x", centre, "text-anchor", "middle"), y);
    return y;
  }

  /** Writes line below line from the left on, and says where the next one goes. */
  int flush(Letters letters, int left, int top) {
    return write(letters, List.of("x", left), top);
  }

  private int write(Letters letters, List<Object> where, int top) {
    int y = top;
    for (String line : letters.lines()) {
      y += Grid.LINE;
      List<Object> attributes = new ArrayList<>(where);
      attributes.addAll(List.of("y", y - 4));
      attributes.addAll(letters.style().attributes());
      if (letters.lang() != reader) attributes.addAll(List.of("xml:lang", letters.lang().tag()));
      xml.leaf("text", line, attributes.toArray());
    }
    return y;
  }
}
