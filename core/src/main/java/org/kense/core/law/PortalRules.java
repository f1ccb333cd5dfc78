package org.kense.core.law;

/** The rules of a portal: Kyrgyzstan's source states them, for other countries they are assumed. */
public final class PortalRules {
  private static final String ACT = "kg-kstu-portal-rules-2023";

  /** Consent comes before everything. */
  public static final LegalBasis CONSENT = new LegalBasis(ACT, "12(3)", "CSC-12.3");

  /** A refusal gives its reasons. */
  public static final LegalBasis MOTIVATED = new LegalBasis(ACT, "31(3)", "CSC-31.3");

  /** Each field is checked, and the answer says how to mend it. */
  public static final LegalBasis FIELD_CHECK = new LegalBasis(ACT, "24", "CSC-24");

  /** An application is signed. */
  public static final LegalBasis SIGNED = new LegalBasis(ACT, "26", "CSC-26");

  /** An executor is named. */
  public static final LegalBasis EXECUTOR = new LegalBasis(ACT, "27", "CSC-27.3");

  /** Unpaid: consideration waits. */
  public static final LegalBasis UNPAID = new LegalBasis(ACT, "34", "CSC-34");

  /** What could not be done in an outage, and the status within 24 hours of its end. */
  public static final LegalBasis OUTAGE = new LegalBasis(ACT, "36", "CSC-36");

  private PortalRules() {}

  /** What one of these rules rests on where this country's law holds, such as {@code KZ}. */
  public static Basis in(String country, LegalBasis rule) {
    return country.equals("KG") ? rule : new Assumed(as(rule.clause()));
  }

  private static Text as(String clause) {
    return Text.of(
        "as in the portal rules of Kyrgyzstan, " + clause,
        "как в правилах портала Кыргызстана, " + clause,
        "Қырғызстан порталының қағидаларындағыдай, " + clause,
        "Кыргызстандын порталынын эрежелериндегидей, " + clause);
  }
}
