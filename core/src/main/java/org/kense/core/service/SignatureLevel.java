package org.kense.core.service;

/** How strong a signature is (CSC-12.2). */
public enum SignatureLevel {
  /** On paper, attested by the employee who took it in. */
  HANDWRITTEN,
  /** Given at another portal, which vouches for who signed (EPO-8.4). */
  VOUCHED,
  SIMPLE,
  QUALIFIED
}
