package io.waymark.walls;

import io.waymark.apitoken.TestApiTokens;
import io.waymark.shared.id.Id;
import io.waymark.support.Answer;
import io.waymark.support.Api;
import io.waymark.support.Caller;
import io.waymark.support.Operation;
import io.waymark.support.Person;
import io.waymark.support.ServedApi;
import io.waymark.tenancy.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One operation, called by somebody who holds one of its roles.
 *
 * @param role null where nobody needs to be signed in, and for a directory
 */
record Call(Operation operation, @Nullable Role role) {
  private static final Map<Person, Caller> SIGNED_IN = new ConcurrentHashMap<>();

  static Stream<Call> each(Stream<Operation> operations) {
    return operations.flatMap(
        operation ->
            operation.isAnonymous() || operation.isForDirectories()
                ? Stream.of(new Call(operation, null))
                : operation.roles().stream().map(role -> new Call(operation, Role.valueOf(role))));
  }

  /** What a circle knows; an operator knows nobody of it, and asks for themselves. */
  Map<String, String> placesIn(World world, Circle circle) {
    var places = new HashMap<>(circle.places());
    if (role == Role.OPERATOR) {
      places.put("actorId", new Id(world.operator().membershipId()).toString());
    }
    return places;
  }

  Answer by(World world, Circle circle, Map<String, String> places) {
    return by(role == null ? ofNobody(world) : signedIn(world.actor(role, circle)), places);
  }

  /** In a new session, which the call may end, as it may end others of the person's. */
  Answer byOneself(World world, Circle circle) {
    var person = role == null ? circle.participant() : world.actor(role, circle);
    if (operation.id().equals("eraseAccount")) {
      person = world.somebodyElse(Objects.requireNonNull(role));
    }
    var places = new HashMap<>(circle.places());
    places.putAll(new OwnAccount(person).readyFor(operation.id()));
    if (!operation.reads()) {
      SIGNED_IN.remove(person);
    }
    return by(role == null ? ofNobody(world) : person.calls(), places);
  }

  private Caller ofNobody(World world) {
    return operation.isForDirectories() ? Api.with(world.directorysToken()) : Api.anonymous();
  }

  /** Like {@code byOneself}, but that a program of the person's asks. */
  Answer byToken(World world, Circle circle) {
    var person = world.actor(Objects.requireNonNull(role), circle);
    var places = new HashMap<>(circle.places());
    if (!operation.sessionOnly()) {
      places.putAll(new OwnAccount(person).readyFor(operation.id()));
    }
    return by(Api.with(TestApiTokens.of(person)), places);
  }

  /**
   * Whether this role shows what others would show as well: a change by an owner is the admin's,
   * and with what is one's own everybody does the same. Which role may do what is the matrix's.
   */
  boolean standsForOthers() {
    var roles = operation.roles();
    if (role == null || operation.reads()) {
      return true;
    }
    return roles.size() < 4
        ? role != Role.OWNER || !roles.contains(Role.Name.ADMIN)
        : roles.getFirst().equals(role.name());
  }

  /** Whether whoever calls could let a program call: operators cannot. */
  boolean isForTokens() {
    return role != null && Tokens.HOLDERS.contains(role.name());
  }

  /** Who may make tokens, as the document says. */
  private static final class Tokens {
    static final List<String> HOLDERS =
        ServedApi.operations().stream()
            .filter(operation -> operation.id().equals("makeApiToken"))
            .flatMap(operation -> operation.roles().stream())
            .toList();
  }

  /** Each person signs in once, so that the attacks themselves write nothing. */
  static Caller signedIn(Person person) {
    return SIGNED_IN.computeIfAbsent(person, Person::calls);
  }

  private Answer by(Caller caller, Map<String, String> all) {
    Map<String, String> places = ofRole(all);
    String etag = places.get(operation.id() + ".If-Match");
    return (etag == null ? caller : caller.ifMatch(etag))
        .call(
            operation.verb(),
            operation.pathWith(places) + query(places),
            Bodies.of(operation, places));
  }

  /** With what is placed for this role alone. */
  private Map<String, String> ofRole(Map<String, String> all) {
    if (role == null) {
      return all;
    }
    var places = new HashMap<>(all);
    String prefix = role.name() + ":";
    all.forEach(
        (name, value) -> {
          if (name.startsWith(prefix)) {
            places.put(name.substring(prefix.length()), value);
          }
        });
    return places;
  }

  private String query(Map<String, String> places) {
    String query =
        operation.parameters().stream()
            .filter(parameter -> parameter.in().equals("query"))
            .filter(parameter -> parameter.name().endsWith("Id"))
            .map(
                parameter ->
                    parameter.name() + "=" + Bodies.place(operation.id(), parameter.name(), places))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? "" : "?" + query;
  }

  /** Ids in the path and behind it, by name. */
  Stream<String> idsInPath() {
    return operation.parameters().stream()
        .filter(parameter -> parameter.name().endsWith("Id"))
        .map(Operation.Parameter::name);
  }

  @Override
  public String toString() {
    return operation.id() + (role == null ? " by anybody" : " by " + role);
  }
}
