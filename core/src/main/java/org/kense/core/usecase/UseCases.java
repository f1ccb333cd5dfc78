package org.kense.core.usecase;

import org.kense.core.access.Actor;
import org.kense.core.person.Person;

/** Every use case, ready to be called: what a driving adapter is given. */
public final class UseCases {
  private final Ports ports;
  private final Desk desk;
  private final Executing executing;
  private final ConsentDesk consents;

  private UseCases(Ports ports) {
    this.ports = ports;
    var rules = new Rules(ports.services(), ports.calendars(), ports.access());
    this.executing = new Executing(ports.people(), ports.access());
    this.desk = new Desk(ports.applications(), rules, executing, ports.clock());
    this.consents = new ConsentDesk(ports.persons(), ports.access(), ports.clock());
  }

  public static UseCases of(Ports ports) {
    return new UseCases(ports);
  }

  /** What the use cases stand on. */
  public Ports ports() {
    return ports;
  }

  public StartDraft startDraft() {
    return new StartDraft(desk, ports.ids(), inquiries());
  }

  public AnswerFields answerFields() {
    return new AnswerFields(desk);
  }

  public AskRegister askRegister() {
    return new AskRegister(desk, inquiries());
  }

  private Inquiries inquiries() {
    return new Inquiries(ports.stateRegisters(), ports.personalNumbers());
  }

  public AttachDocument attachDocument() {
    return new AttachDocument(desk, ports.ids());
  }

  public AnnounceDocument announceDocument() {
    return new AnnounceDocument(desk);
  }

  public RemoveDocument removeDocument() {
    return new RemoveDocument(desk);
  }

  public RequestSigningCode requestSigningCode() {
    return new RequestSigningCode(desk, ports.signingCodes());
  }

  public SubmitApplication submitApplication() {
    return new SubmitApplication(desk, ports.signatures(), ports.ids());
  }

  public SupplementApplication supplementApplication() {
    return new SupplementApplication(desk, ports.signatures());
  }

  public WithdrawApplication withdrawApplication() {
    return new WithdrawApplication(desk);
  }

  public RateService rateService() {
    return new RateService(desk);
  }

  public OrderPayment orderPayment() {
    return new OrderPayment(desk, ports.payments());
  }

  public ConfirmPayment confirmPayment() {
    return new ConfirmPayment(desk);
  }

  public RegisterApplication registerApplication() {
    return new RegisterApplication(desk, ports.signatures());
  }

  public DeclineApplication declineApplication() {
    return new DeclineApplication(desk, ports.signatures());
  }

  public AssignExecutor assignExecutor() {
    return new AssignExecutor(desk, executing);
  }

  public CompleteStage completeStage() {
    return new CompleteStage(desk, ports.signatures());
  }

  public KeepEvidence keepEvidence() {
    return new KeepEvidence(desk, ports.ids());
  }

  public TakePapers takePapers() {
    return new TakePapers(desk);
  }

  public ReturnPapers returnPapers() {
    return new ReturnPapers(desk);
  }

  public AskSupplement askSupplement() {
    return new AskSupplement(desk);
  }

  public RefuseApplication refuseApplication() {
    return new RefuseApplication(desk, ports.signatures());
  }

  public GrantApplication grantApplication() {
    return new GrantApplication(desk, ports.signatures());
  }

  public MakeReady makeReady() {
    return new MakeReady(desk, ports);
  }

  public HandOver handOver() {
    return new HandOver(desk, ports.signatures());
  }

  public ExpireDraft expireDraft() {
    return new ExpireDraft(desk);
  }

  /** What a new version of a calendar does to all cases that it touches. */
  public Recomputation recomputation() {
    return new Recomputation(desk, ports.applications(), ports.calendars());
  }

  /** What can be done about times in which an institution cannot work. */
  public OutageUseCases outages() {
    return OutageUseCases.of(desk, ports);
  }

  /** What only looks. */
  public ReadingUseCases reading() {
    return new ReadingUseCases(desk, ports);
  }

  public GiveConsent giveConsent() {
    return new GiveConsent(consents);
  }

  public RecordConsent recordConsent() {
    return new RecordConsent(desk, consents);
  }

  public WithdrawConsent withdrawConsent() {
    return new WithdrawConsent(consents);
  }

  /** A person's own consents. */
  public Person consentsOf(Actor actor) {
    return consents.read(actor);
  }
}
