package org.kense.core;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The requirement that a test, or every test of a class, holds the house to: {@code "CSC-24"}. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@Repeatable(Clause.Clauses.class)
public @interface Clause {
  String value();

  /** What the compiler wraps several clauses in. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.TYPE, ElementType.METHOD})
  @interface Clauses {
    Clause[] value();
  }
}
