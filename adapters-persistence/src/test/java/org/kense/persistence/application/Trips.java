package org.kense.persistence.application;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/** What went over the wire: statements, and whatever begins or ends a transaction. */
final class Trips {
  private static final List<String> OF_TRANSACTIONS =
      List.of("commit", "rollback", "setAutoCommit", "setTransactionIsolation", "isValid");

  private final List<String> all = new ArrayList<>();

  /** Connections of which every trip is counted. */
  DataSource counting(DataSource source) {
    return ProxyDataSourceBuilder.create(source)
        .afterQuery((execution, queries) -> queries.forEach(query -> all.add(query.getQuery())))
        .afterMethod(
            call -> {
              if (OF_TRANSACTIONS.contains(call.getMethod().getName())) {
                all.add(call.getMethod().getName());
              }
            })
        .build();
  }

  int count() {
    return all.size();
  }

  void forget() {
    all.clear();
  }

  @Override
  public String toString() {
    return "trips: " + all;
  }
}
