package org.kense.persistence.sql;

/**
 * Where a PostgreSQL is.
 *
 * @param url as JDBC writes it: {@code jdbc:postgresql://host:port/database}
 */
public record Address(String url, String user, String password) {
  public Address {
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new IllegalArgumentException("not an address of a PostgreSQL: " + url);
    }
  }

  @Override
  public String toString() {
    return user + " at " + url;
  }
}
