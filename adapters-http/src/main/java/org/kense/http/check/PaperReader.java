package org.kense.http.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kense.core.law.Lang;

/**
 * Reads from files what institutions signed on the sheets that they show.
 *
 * <p>Strangers hand them in, so they may hold anything: whoever reads them bounds its memory and
 * its time.
 */
@FunctionalInterface
public interface PaperReader {
  /**
   * What is to be said of each file, in the reader's language; pages of one sheet may lie in
   * several. Empty where it took too long, or too many others are being read.
   */
  Optional<Map<Path, List<Paper>>> read(List<Path> files, Lang reader);
}
