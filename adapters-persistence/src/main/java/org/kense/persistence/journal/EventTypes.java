package org.kense.persistence.journal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kense.core.application.Event;
import org.kense.core.institution.InstitutionEvent;
import org.kense.core.person.PersonEvent;
import org.kense.persistence.json.Json;

/** Every event that a journal may hold: how its name and its shape are written. */
public final class EventTypes<E> {
  /** Of cases. */
  public static final EventTypes<Event> OF_CASES = new EventTypes<>(CaseEvents.ALL, List.of());

  /** Of persons. */
  public static final EventTypes<PersonEvent> OF_PERSONS =
      new EventTypes<>(PersonEvents.ALL, List.of());

  /** Of institutions. */
  public static final EventTypes<InstitutionEvent> OF_INSTITUTIONS =
      new EventTypes<>(InstitutionEvents.ALL, List.of());

  private final Map<Class<?>, EventType<E>> byShape;
  private final Map<String, EventType<E>> byName;
  private final List<Upcast> upcasts;

  EventTypes(List<EventType<E>> types, List<Upcast> upcasts) {
    this.byShape = types.stream().collect(Collectors.toMap(EventType::shape, Function.identity()));
    this.byName = types.stream().collect(Collectors.toMap(EventType::name, Function.identity()));
    this.upcasts = List.copyOf(upcasts);
  }

  /** The type of an event; each has one. */
  public EventType<E> of(E event) {
    var type = byShape.get(event.getClass());
    if (type == null) {
      throw new IllegalArgumentException("an event without a written name: " + event.getClass());
    }
    return type;
  }

  /** The event that was written so, in whatever version of its shape. */
  public E read(String name, int version, byte[] payload) {
    var type = byName.get(name);
    if (type == null || version > type.version()) {
      throw new IllegalArgumentException("an unknown event: " + name + " " + version);
    }
    return Json.read(raised(type, version, Json.tree(payload)), type.shape());
  }

  private JsonNode raised(EventType<E> type, int version, JsonNode payload) {
    var now = payload;
    for (var from = version; from < type.version(); from++) {
      now = upcast(type.name(), from).change().apply(now);
    }
    return now;
  }

  private Upcast upcast(String name, int from) {
    return upcasts.stream()
        .filter(upcast -> upcast.type().equals(name) && upcast.from() == from)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no way on from " + name + " " + from));
  }
}
