package org.kense.cli.demo;

/** What somebody signs with. */
enum Means {
  /** A code from their phone: a simple signature. */
  CODE,

  /** The key of their certificate: a qualified signature. */
  CERTIFICATE,

  /** A pen: the scan of the paper is the last file that was handed in. */
  PAPER
}
