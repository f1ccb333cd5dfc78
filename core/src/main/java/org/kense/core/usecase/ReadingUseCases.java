package org.kense.core.usecase;

/** What can be read, listed and printed; nothing happens to a case by it. */
public final class ReadingUseCases {
  private final Desk desk;
  private final Ports ports;

  ReadingUseCases(Desk desk, Ports ports) {
    this.desk = desk;
    this.ports = ports;
  }

  public ReadApplication application() {
    return new ReadApplication(desk);
  }

  public ReadStatus status() {
    return new ReadStatus(desk, ports.applications());
  }

  public ListApplications list() {
    return new ListApplications(desk, ports.applications());
  }

  public ListPressing pressing() {
    return new ListPressing(desk, ports.applications(), ports.clock());
  }

  public TellRemaining remaining() {
    return new TellRemaining(ports);
  }

  public ReadRecord record() {
    return new ReadRecord(desk, ports.records());
  }

  public CheckDocument check() {
    return new CheckDocument(ports);
  }

  public CheckSheet checkSheet() {
    return new CheckSheet(ports);
  }

  public ReadJournal journal() {
    return new ReadJournal(desk, ports.applications());
  }

  public ReadNotices notices() {
    return new ReadNotices(desk, ports);
  }

  public ReadDocument document() {
    return new ReadDocument(desk, ports.documents());
  }

  public ReadDeclaration declaration() {
    return new ReadDeclaration(desk);
  }

  public ReadAct act() {
    return new ReadAct(desk);
  }

  public PrintApplication print() {
    return new PrintApplication(desk, ports);
  }

  public PrintReceipt receipt() {
    return new PrintReceipt(desk, ports);
  }

  public ExplainDeadlines deadlines() {
    return new ExplainDeadlines(desk, ports.offers());
  }
}
