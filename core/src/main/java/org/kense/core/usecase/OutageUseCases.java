package org.kense.core.usecase;

/** What can be done about times in which an institution cannot work (CSC-36). */
public record OutageUseCases(
    RecordOutage record, EndOutage end, ListOutages list, OutagePauses pauses) {
  static OutageUseCases of(Desk desk, Ports ports) {
    var own = new InstitutionDesk(ports.institutions(), ports.access(), ports.clock());
    return new OutageUseCases(
        new RecordOutage(own, ports.ids()),
        new EndOutage(own),
        new ListOutages(own),
        new OutagePauses(desk, own, ports.applications()));
  }
}
