package org.kense.http.call;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.vavr.control.Either;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.kense.core.access.Actor;
import org.kense.core.application.Rejection;
import org.kense.core.form.Sha256;
import org.kense.core.law.Lang;
import org.kense.core.usecase.Order;
import org.kense.http.access.Visitors;
import org.kense.http.problem.ProblemKind;
import org.kense.http.problem.ProblemReplies;
import org.kense.http.words.Languages;

/** A request of somebody known, from its headers to the order that it gives. */
public final class Call {
  private final HttpRequest<?> request;

  Call(HttpRequest<?> request) {
    this.request = request;
  }

  public Actor actor() {
    return Visitors.of(request);
  }

  public Lang lang() {
    return Languages.of(request);
  }

  /** A header; empty where it is not given. */
  public Optional<String> header(String name) {
    return request.getHeaders().findFirst(name);
  }

  /** The whole body, which is JSON or nothing. */
  public Body body() {
    return Body.of(request);
  }

  /** A parameter of the query; empty where it is not given. */
  public Optional<String> parameter(String name) {
    return request.getParameters().getFirst(name);
  }

  /** A parameter that has to be given. */
  public String required(String name) {
    return parameter(name).orElseThrow(() -> Given.wrong(ProblemKind.WRONG_PARAMETER, name));
  }

  /** An order on the version of a case that the caller saw, with what its body says. */
  public <B, C> Order<C> order(Class<B> type, Function<B, C> command) {
    var expected = Preconditions.expected(request);
    Preconditions.requireKey(request);
    var body = body();
    return new Order<>(
        actor(),
        command.apply(body.read(type)),
        Preconditions.once(request, body.digest()),
        expected);
  }

  /** An order on the version that the caller saw; what its body says is of no matter. */
  public <C> Order<C> order(C command) {
    return order(Body.Nothing.class, nothing -> command);
  }

  /** An order that needs no version: it begins something, or touches no case. */
  public <B, C> Order<C> beginning(Class<B> type, Function<B, C> command) {
    Preconditions.requireKey(request);
    var body = body();
    return beginning(actor(), command.apply(body.read(type)), body);
  }

  /** The same, given by somebody whom no token names. */
  public <C> Order<C> beginning(Actor actor, C command, Body body) {
    Preconditions.requireKey(request);
    return new Order<>(
        actor, command, Preconditions.once(request, body.digest()), Optional.empty());
  }

  /** An order that needs no version, and nothing of its body. */
  public <C> Order<C> beginning(C command) {
    return beginning(Body.Nothing.class, nothing -> command);
  }

  /** An order on a version, whose body was taken in elsewhere and has this digest. */
  public <C> Order<C> order(C command, Sha256 content) {
    var digest = String.join("\n", mediaType(), content.hex());
    return new Order<>(
        actor(),
        command,
        Preconditions.once(request, Sha256.of(digest.getBytes(StandardCharsets.UTF_8))),
        Preconditions.expected(request));
  }

  /** An order given before its body is read: the digest is none that the whole request has. */
  public <C> Order<C> announcing(C command) {
    requireHeaders();
    return new Order<>(
        actor(),
        command,
        Preconditions.once(request, Sha256.of(new byte[0])),
        Preconditions.expected(request));
  }

  /** Fails where a header that {@link #order} asks for is not there: before a body is read. */
  public void requireHeaders() {
    Preconditions.expected(request);
    Preconditions.requireKey(request);
  }

  /** Fails where a POST has no key of its own. */
  public void requireKey() {
    Preconditions.requireKey(request);
  }

  /** The media type that the caller says the body has, without parameters. */
  public String mediaType() {
    return Body.mediaType(request);
  }

  /** How long the caller says the body is; empty where they don't. */
  public OptionalLong length() {
    return Body.length(request);
  }

  /** The body as it comes; to be read on a thread that may wait. */
  public InputStream stream() {
    return Body.stream(request);
  }

  /** What was decided, or the problem that it is. */
  public <T> HttpResponse<?> answer(
      Either<Rejection, T> outcome, Function<T, HttpResponse<?>> right) {
    return outcome.fold(rejection -> ProblemReplies.of(request, rejection), right);
  }
}
