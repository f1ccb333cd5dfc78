package org.kense.core.service;

/** One published version of a service; a case keeps the one it was started under (CSC-15.2). */
public record ServiceRef(ServiceCode code, int version) {
  public ServiceRef {
    if (version < 1) {
      throw new IllegalArgumentException("versions count from 1: " + version);
    }
  }

  @Override
  public String toString() {
    return code + "@" + version;
  }
}
