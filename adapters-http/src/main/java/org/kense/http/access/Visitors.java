package org.kense.http.access;

import io.micronaut.http.HttpRequest;
import org.kense.core.access.Actor;

/** Remembers on a request who sent it. */
public final class Visitors {
  private static final String NAME = "org.kense.actor";

  private Visitors() {}

  static void admit(HttpRequest<?> request, Actor actor) {
    request.setAttribute(NAME, actor);
  }

  /** Who sent it; a route that asks and is open to anybody is our own mistake. */
  public static Actor of(HttpRequest<?> request) {
    return request.getAttribute(NAME, Actor.class).orElseThrow();
  }
}
