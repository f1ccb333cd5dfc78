package org.kense.http.problem;

import java.util.Optional;

/** What is wrong at one place of a request. */
public record Flaw(String field, String code, Said message, Optional<Said> remedy) {}
