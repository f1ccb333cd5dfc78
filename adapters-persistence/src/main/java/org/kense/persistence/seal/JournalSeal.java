package org.kense.persistence.seal;

import java.util.Optional;

/** One seal as it is kept: a statement's bytes, and the detached signature over them. */
public final class JournalSeal {
  private final byte[] statement;
  private final byte[] signature;

  /** A seal whose parts nobody changes any more. */
  public JournalSeal(byte[] statement, byte[] signature) {
    this.statement = statement.clone();
    this.signature = signature.clone();
  }

  public byte[] statement() {
    return statement.clone();
  }

  public byte[] signature() {
    return signature.clone();
  }

  /** What it says; empty where nobody can read it. */
  public Optional<Statement> said() {
    return Statement.read(statement);
  }
}
