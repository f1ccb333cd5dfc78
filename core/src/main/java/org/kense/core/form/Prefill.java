package org.kense.core.form;

/**
 * From where a field is filled before the applicant begins (CSC-25.4).
 *
 * @param locked whether what the register says is final: the applicant can't change it
 */
public record Prefill(String register, String attribute, boolean locked) {}
