package org.kense.http.access;

import io.micronaut.http.HttpRequest;
import java.util.Optional;
import org.kense.core.access.Actor;
import org.kense.core.law.Lang;

/** Remembers on a request who sent it. */
public final class Visitors {
  private static final String NAME = "org.kense.bearer";

  private Visitors() {}

  static void admit(HttpRequest<?> request, Bearer bearer) {
    request.setAttribute(NAME, bearer);
  }

  /** Who sent it; a route that asks and is open to anybody is our own mistake. */
  public static Actor of(HttpRequest<?> request) {
    return known(request).map(Bearer::actor).orElseThrow();
  }

  /** The language of whoever sent it; empty where nobody knows who that is. */
  public static Optional<Lang> lang(HttpRequest<?> request) {
    return known(request).map(Bearer::lang);
  }

  private static Optional<Bearer> known(HttpRequest<?> request) {
    return request.getAttribute(NAME, Bearer.class);
  }
}
