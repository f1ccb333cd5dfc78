package org.kense.http.person;

import java.util.Optional;
import org.kense.core.access.Actor;

/** Whom a token stands for. */
record MeJson(String id, String role, Optional<String> institution, Optional<String> unit) {
  static MeJson of(Actor actor) {
    return switch (actor) {
      case Actor.Citizen it ->
          new MeJson(it.id().value(), it.role().code(), Optional.empty(), Optional.empty());
      case Actor.Employee it ->
          new MeJson(
              it.id().value(),
              it.role().code(),
              Optional.of(it.institution().value()),
              Optional.of(it.unit().value()));
      case Actor.Machine it ->
          new MeJson(
              it.id().value(),
              it.role().code(),
              Optional.of(it.institution().value()),
              Optional.of(it.unit().value()));
    };
  }
}
