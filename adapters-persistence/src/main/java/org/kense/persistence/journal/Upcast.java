package org.kense.persistence.journal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.UnaryOperator;

/**
 * Leads a released shape of an event to the next one; what was written stays as it is.
 *
 * @param from the version that it reads; it gives the one after it
 */
public record Upcast(String type, int from, UnaryOperator<JsonNode> change) {}
