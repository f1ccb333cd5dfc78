package org.kense.cli.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kense.cli.Json;
import org.kense.cli.remote.Api;
import org.kense.cli.remote.Ask;
import org.kense.cli.remote.Body;
import org.kense.cli.remote.Reply;
import org.kense.core.access.Permission;

/** Plays the steps of one case through the API, each on behalf of its person, each exactly once. */
final class Player {
  private static final String CASES = "/api/v1/applications";
  private static final List<String> AGREEMENTS = List.of("terms-of-use", "personal-data");

  private final Story story;
  private final Stage stage;
  private final Errand errand;
  private Optional<String> path = Optional.empty();

  /** What every player needs: the way in, the people and the things outside the API. */
  record Stage(Api api, Cast cast, Signatory signatory, Till till, Sweeper sweeper, Path files) {}

  Player(Story story, Stage stage) {
    this.story = story;
    this.stage = stage;
    errand = new Errand(story, stage);
  }

  Done play(Act act) {
    return switch (act.deed()) {
      case Deed.Agree it -> agree(act, it);
      case Deed.AgreeOnPaper it -> agreeOnPaper(act);
      case Deed.Start it -> start(act);
      case Deed.Answer it -> answer(act, it);
      case Deed.Fetch it ->
          post(
              act,
              "extract",
              Body.json(Map.of("register", it.register())),
              Permission.ASK_REGISTER);
      case Deed.Attach it -> attach(act, it);
      case Deed.TakeIn it -> takeIn(act, it);
      case Deed.Sign it -> sign(act, it);
      case Deed.Withdraw it -> post(act, "withdrawal", Body.NONE, Permission.WITHDRAW);
      case Deed.Pay it -> pay(act);
      case Deed.AtStage it -> new Acting(errand, stage.signatory()).play(act, it, here());
      case Deed.Assign it ->
          post(act, "executor", Body.json(Map.of("executor", it.executor())), Permission.ASSIGN);
      case Deed.AssignLeastLoaded it ->
          post(act, "executor", Body.json(Map.of("leastLoaded", true)), Permission.ASSIGN);
      case Deed.Ask it ->
          post(act, "supplement-request", Bodies.request(it), Permission.ASK_SUPPLEMENT);
      case Deed.TakePapers it -> post(act, "papers", Bodies.taken(it), Permission.TAKE_PAPERS);
      case Deed.ReturnPapers it ->
          post(
              act,
              "returned-papers",
              Body.json(Map.of("documents", it.documents())),
              Permission.RETURN_PAPERS);
      case Deed.Rate it -> post(act, "rating", Bodies.rating(it), Permission.RATE);
      case Deed.Expire it -> expire(act);
    };
  }

  /** The case as its applicant reads it; empty before it was begun. */
  Optional<JsonNode> shown() {
    return path.map(it -> errand.read(it).body());
  }

  /** Its deadlines, explained; none before it was begun. */
  JsonNode deadlines() {
    return errand.read(here() + "/deadlines").body().path("deadlines");
  }

  boolean begun() {
    return path.isPresent();
  }

  private Done agree(Act act, Deed.Agree agree) {
    for (String agreement : AGREEMENTS) {
      Body body = Body.json(Map.of("agreement", agreement, "text", agree.text()));
      errand.acknowledged(
          Ask.post(token(act), "/api/v1/me/consents", body)
              .under(errand.key(act) + "/" + agreement));
    }
    return new Done(Permission.CONSENT, 0, false);
  }

  private Done agreeOnPaper(Act act) {
    for (String agreement : AGREEMENTS) {
      errand.acknowledged(
          Ask.post(token(act), here() + "/consents", Body.json(Map.of("agreement", agreement)))
              .under(errand.key(act) + "/" + agreement));
    }
    return new Done(Permission.RECORD_CONSENT, 0, false);
  }

  private Done start(Act act) {
    Map<String, Object> json = Json.object();
    json.put("institution", story.setting().institution());
    json.put("service", story.setting().service());
    json.put("channel", story.setting().channel());
    json.put("lang", story.setting().lang());
    String applicant = story.setting().applicant();
    if (!act.who().equals(applicant)) json.put("applicant", applicant);
    Ask ask = Ask.post(token(act), CASES, Body.json(json)).under(errand.key(act));
    Reply reply = errand.acknowledged(ask);
    path = Optional.of(CASES + "/" + reply.body().path("id").asText());
    return new Done(
        Permission.START, Errand.version(reply), errand.seen(act, here()) > Errand.version(reply));
  }

  private Done answer(Act act, Deed.Answer answer) {
    Ask ask = Ask.patch(token(act), here() + "/answers", Body.json(answer.answers()));
    return done(act, ask, Permission.ANSWER);
  }

  private Done attach(Act act, Deed.Attach attach) {
    Ask ask =
        Ask.post(
            token(act),
            here() + "/attachments?document=" + attach.document() + "&name=" + attach.file(),
            Bodies.file(stage.files().resolve(attach.file())));
    return done(act, ask, Permission.ATTACH);
  }

  private Done takeIn(Act act, Deed.TakeIn it) {
    // The batch lies beside the folder of files, so that it can name them.
    var delivery = new Delivery(stage.api(), token(act), stage.files().resolveSibling(it.batch()));
    Optional<Reply> taken = delivery.take(it);
    path = taken.map(reply -> CASES + "/" + reply.body().path("id").asText());
    return taken
        .map(Errand::version)
        .map(now -> new Done(Permission.SUBMIT, now, errand.seen(act, here()) > now))
        .orElseGet(() -> new Done(Permission.START, 0, false));
  }

  private Done sign(Act act, Deed.Sign sign) {
    long seen = errand.seen(act, here());
    Ask ask =
        Ask.post(token(act), here() + "/" + sign.verb(), Body.NONE).under(errand.key(act)).on(seen);
    var hand = new Signatory.Hand(act.who(), sign.means(), here());
    Reply reply = stage.signatory().sign(hand, ask);
    if (!reply.done()) throw new TurnedAway(reply);
    String level = reply.body().path("signed").path("level").asText();
    return Errand.done(Verbs.permission(sign.verb()), reply, seen).signed(level);
  }

  private Done pay(Act act) {
    boolean before = stage.till().pay(token(act), here(), errand.key(act));
    return new Done(Permission.PAY, journalled(act, "fee-paid"), before);
  }

  private Done expire(Act act) {
    boolean before = errand.read(here()).body().at("/status/code").asText().equals("expired");
    stage.sweeper().expire(here().substring(CASES.length() + 1), errand.key(act));
    return new Done(Permission.EXPIRE, journalled(act, "expired"), before);
  }

  /** The version that the last event of a change led to which no reply told us of. */
  private long journalled(Act act, String type) {
    JsonNode entries = errand.read(here() + "/journal").body().path("entries");
    String at = "";
    long version = 0;
    for (JsonNode entry : entries) {
      if (entry.path("type").asText().equals(type)) at = entry.path("at").asText();
      if (entry.path("at").asText().equals(at)) version = entry.path("version").asLong();
    }
    if (version == 0) throw new IllegalStateException(errand.key(act) + ": no " + type);
    return version;
  }

  private Done post(Act act, String verb, Body body, Permission as) {
    return done(act, Ask.post(token(act), here() + "/" + verb, body), as);
  }

  private Done done(Act act, Ask ask, Permission as) {
    long seen = errand.seen(act, here());
    Reply reply = errand.acknowledged(ask.under(errand.key(act)).on(seen));
    return Errand.done(as, reply, seen);
  }

  private String here() {
    return path.orElseThrow(() -> new IllegalStateException(story.name() + " was never begun"));
  }

  private String token(Act act) {
    return errand.token(act.who());
  }
}
