package org.kense.cli.seal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.kense.persistence.seal.JournalSeal;
import org.kense.persistence.seal.JournalSealing;
import org.kense.persistence.seal.Statement;
import org.kense.signature.cms.CmsSigner;
import org.kense.signature.cms.SigningKey;

/** With what journals are sealed, and where the seals are given out to. */
public final class JournalPen {
  private final CmsSigner signer;
  private final Optional<SealArchive> archive;

  public JournalPen(SigningKey key, Optional<Path> folder) {
    signer = new CmsSigner(key);
    archive = folder.map(SealArchive::new);
  }

  /**
   * Seals all that happened since the last seal; empty where nothing did.
   *
   * <p>A seal is kept only once it was given out: the next one is put on what this one left out.
   */
  public Optional<Statement> seal(JournalSealing journals, Instant at) {
    return journals.seal(at, statement -> signed(statement, at)).flatMap(JournalSeal::said);
  }

  private byte[] signed(byte[] statement, Instant at) {
    var signature = signer.sign(statement, CmsSigner.Form.DETACHED, at);
    archive.ifPresent(it -> it.add(new JournalSeal(statement, signature)));
    return signature;
  }
}
