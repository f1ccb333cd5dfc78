package org.kense.cli.page;

import java.util.Optional;

/**
 * A part of a page under its own heading.
 *
 * @param id by which the table of contents finds it
 * @param table what it says; without rows it says that there is nothing
 * @param drawing a whole SVG element
 */
record Section(String id, String heading, Optional<Table> table, Optional<String> drawing) {}
