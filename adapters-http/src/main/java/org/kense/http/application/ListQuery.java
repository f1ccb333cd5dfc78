package org.kense.http.application;

import java.util.Optional;
import java.util.Set;
import org.kense.core.access.UnitCode;
import org.kense.core.application.CaseId;
import org.kense.core.application.Filter;
import org.kense.core.service.ServiceCode;
import org.kense.http.call.Call;
import org.kense.http.call.Given;

/** Which part of the list is asked for. */
record ListQuery(Filter filter, Optional<CaseId> after, int atMost) {
  private static final int USUAL = 50;
  private static final int MOST = 200;
  private static final Set<String> STATUSES =
      Set.of(
          "draft",
          "submitted",
          "registered",
          "granted",
          "ready",
          "delivered",
          "declined",
          "refused",
          "withdrawn",
          "expired");

  static ListQuery of(Call call) {
    return new ListQuery(
        filter(call),
        call.parameter("after").map(it -> Given.parameter("after", it, ListQuery::cursor)),
        atMost(call));
  }

  static Filter filter(Call call) {
    return new Filter(
        call.parameter("status").map(it -> Given.parameter("status", it, ListQuery::status)),
        call.parameter("unit").map(it -> Given.parameter("unit", it, UnitCode::new)),
        call.parameter("service").map(it -> Given.parameter("service", it, ServiceCode::new)),
        call.parameter("originals")
            .map(it -> Given.parameter("originals", it, ListQuery::papers))
            .orElse(Filter.Papers.ANY));
  }

  static int atMost(Call call) {
    return call.parameter("limit")
        .map(it -> Given.parameter("limit", it, ListQuery::limit))
        .orElse(USUAL);
  }

  private static String status(String code) {
    return require(STATUSES.contains(code), code);
  }

  private static Filter.Papers papers(String code) {
    return require(code.equals("held"), Filter.Papers.ORIGINALS_HELD);
  }

  private static CaseId cursor(String text) {
    return CaseId.read(text).orElseThrow(IllegalArgumentException::new);
  }

  private static int limit(String text) {
    var limit = Integer.parseInt(text);
    return require(limit >= 1 && limit <= MOST, limit);
  }

  private static <T> T require(boolean holds, T value) {
    if (!holds) {
      throw new IllegalArgumentException("" + value);
    }
    return value;
  }
}
