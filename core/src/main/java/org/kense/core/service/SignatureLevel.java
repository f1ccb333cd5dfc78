package org.kense.core.service;

/** How strong a signature is (CSC-12.2). */
public enum SignatureLevel {
  SIMPLE,
  QUALIFIED
}
