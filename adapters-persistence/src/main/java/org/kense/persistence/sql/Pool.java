package org.kense.persistence.sql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;

/**
 * Connections to one PostgreSQL.
 *
 * <p>Few, and patiently waited for: thousands of virtual threads may queue for them, while more
 * connections than the server has cores and disks only make each statement slower. One that broke
 * is replaced; while the server restarts, whoever needs one waits.
 */
public final class Pool {
  private static final int MOST =
      Math.clamp(4L * Runtime.getRuntime().availableProcessors(), 8, 32);
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration LONGEST_LIFE = Duration.ofMinutes(30);

  private Pool() {}

  /** To be closed by the caller. */
  public static HikariDataSource of(Address address) {
    var config = new HikariConfig();
    config.setPoolName("kense");
    config.setJdbcUrl(address.url());
    config.setUsername(address.user());
    config.setPassword(address.password());
    config.setMaximumPoolSize(MOST);
    config.setConnectionTimeout(PATIENCE.toMillis());
    config.setInitializationFailTimeout(PATIENCE.toMillis());
    config.setMaxLifetime(LONGEST_LIFE.toMillis());
    config.addDataSourceProperty("ApplicationName", "kense");
    config.addDataSourceProperty("tcpKeepAlive", "true");
    return new HikariDataSource(config);
  }
}
