package org.kense.core.usecase;

/** What can be done about times in which an institution cannot work (CSC-36). */
public record OutageUseCases(
    RecordOutage record,
    EndOutage end,
    WithdrawOutage withdraw,
    ListOutages list,
    OutagePauses pauses) {
  static OutageUseCases of(Desk desk, Ports ports) {
    var countries = new Countries(ports.offers(), ports.services(), ports.clock());
    var own = new InstitutionDesk(ports.institutions(), ports.access(), countries, ports.clock());
    return new OutageUseCases(
        new RecordOutage(own, ports.ids()),
        new EndOutage(own),
        new WithdrawOutage(own),
        new ListOutages(own),
        new OutagePauses(desk, own, ports.applications()));
  }
}
