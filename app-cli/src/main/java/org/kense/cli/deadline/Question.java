package org.kense.cli.deadline;

/** What a row asks, as its cells say it. */
record Question(String calendar, String start, String amount, String unit) {}
