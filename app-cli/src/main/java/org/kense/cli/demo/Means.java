package org.kense.cli.demo;

/** What somebody signs with. */
enum Means {
  /** A code from their phone: a simple signature. */
  CODE,

  /** The key of their certificate: a qualified signature. */
  CERTIFICATE
}
