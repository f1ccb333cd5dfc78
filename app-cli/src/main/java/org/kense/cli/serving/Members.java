package org.kense.cli.serving;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kense.cli.Complaint;
import org.kense.cli.Languages;
import org.kense.cli.Say;
import org.kense.cli.yaml.Piece;
import org.kense.cli.yaml.YamlFile;
import org.kense.core.access.Actor;
import org.kense.core.access.ActorId;
import org.kense.core.access.InstitutionId;
import org.kense.core.access.Role;
import org.kense.core.access.UnitCode;
import org.kense.core.form.IdentityNumber;
import org.kense.core.law.Lang;
import org.kense.core.port.People;
import org.kense.core.port.PersonalNumbers;
import org.kense.http.access.Bearer;
import org.kense.signature.trust.Identity;

/**
 * Who may come in with a token, by their ids; sign-in proper comes later.
 *
 * <p>Of an employee the file says only where they work: what they may do there is the institution's
 * to say. What has a unit is no employee but a program, which acts for that unit.
 */
public record Members(Map<String, Member> byId, Map<Identity, ActorId> byNumber)
    implements PersonalNumbers {
  private static final Set<String> KEYS =
      Set.of("id", "name", "token", "role", "lang", "institution", "unit");

  public Members {
    byId = Map.copyOf(byId);
    byNumber = Map.copyOf(byNumber);
  }

  /** Nobody. */
  public static Members none() {
    return new Members(Map.of(), Map.of());
  }

  /** Those of a file; employees as the institutions know them. */
  public static Members read(Path file, People staff) {
    Map<String, Member> byId = new LinkedHashMap<>();
    Map<Identity, ActorId> byNumber = new HashMap<>();
    for (Piece piece : YamlFile.read(file).only(Set.of("people")).pieces("people")) {
      Member member = member(piece.only(Numbers.beside(KEYS)), staff);
      ActorId id = member.actor().id();
      if (byId.put(id.value(), member) != null) throw wrong(piece, id.value());
      for (Identity number : Numbers.of(piece)) {
        if (byNumber.put(number, id) != null) throw wrong(piece, number.number());
      }
    }
    return new Members(byId, byNumber);
  }

  /** Whose number this is. */
  Optional<ActorId> bearer(Identity number) {
    return Optional.ofNullable(byNumber.get(number));
  }

  @Override
  public Optional<String> of(ActorId person, IdentityNumber kind) {
    return byNumber.entrySet().stream()
        .filter(entry -> entry.getValue().equals(person))
        .map(Map.Entry::getKey)
        .filter(number -> Numbers.kind(number.register()) == kind)
        .map(Identity::number)
        .findFirst();
  }

  public Optional<Member> member(ActorId id) {
    return Optional.ofNullable(byId.get(id.value()));
  }

  Map<String, Bearer> byToken() {
    return byId.values().stream()
        .collect(Collectors.toMap(Member::token, it -> new Bearer(it.actor(), it.lang())));
  }

  /** Whoever is not known here reads Russian, as every definition can be read. */
  Lang lang(ActorId id) {
    return member(id).map(Member::lang).orElse(Lang.RU);
  }

  private static Member member(Piece piece, People staff) {
    String tag = piece.text("lang", Numbers.lang(piece).tag());
    Lang lang = Languages.of(tag).orElseThrow(() -> wrong(piece, "lang"));
    Actor actor = actor(piece, staff);
    return new Member(actor, piece.text("name"), piece.text("token"), lang);
  }

  private static Actor actor(Piece piece, People staff) {
    if (piece.has("unit")) return machine(piece);
    return piece.has("institution") ? employee(piece, staff) : citizen(piece);
  }

  private static Actor machine(Piece piece) {
    return new Actor.Machine(
        new ActorId(piece.text("id")),
        Role.EXTERNAL_SYSTEM,
        new InstitutionId(piece.text("institution")),
        new UnitCode(piece.text("unit")));
  }

  private static Actor employee(Piece piece, People staff) {
    var institution = new InstitutionId(piece.text("institution"));
    return staff
        .employee(institution, new ActorId(piece.text("id")))
        .orElseThrow(() -> wrong(piece, piece.text("id")));
  }

  private static Actor citizen(Piece piece) {
    String code = piece.text("role");
    Role role =
        Stream.of(Role.values())
            .filter(it -> it.code().equals(code))
            .findFirst()
            .orElseThrow(() -> wrong(piece, code));
    return new Actor.Citizen(new ActorId(piece.text("id")), role);
  }

  private static Complaint wrong(Piece piece, String what) {
    return Complaint.usage(Say.BAD_FILE, piece.place() + ": " + what);
  }
}
