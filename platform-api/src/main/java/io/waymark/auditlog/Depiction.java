package io.waymark.auditlog;

import io.waymark.auditlog.AuditEventView.ActorView;
import io.waymark.auditlog.AuditEventView.DetailView;
import io.waymark.auditlog.AuditEventView.SubjectView;
import io.waymark.shared.id.Id;
import io.waymark.tenancy.Member;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns rows into what people read: ids of members into names, personal values back into the
 * details.
 *
 * @param members those that are named in the events, by membership
 * @param names of other things that were acted on, by kind and id
 * @param personal what was not erased, by event and field
 */
record Depiction(
    Map<Long, Member> members,
    Map<String, Map<Long, String>> names,
    Map<Long, Map<String, String>> personal) {
  private static final Set<String> PEOPLE = Set.of("mentorId", "membershipId");

  /** Whose names are needed. */
  static Set<Long> peopleIn(List<AuditRead> events) {
    return events.stream()
        .flatMap(
            event ->
                Stream.concat(
                    Stream.of(event.actorMembershipId(), aboutWhom(event)),
                    PEOPLE.stream().map(field -> id(event.details().get(field)))))
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /** Which events have personal values, erased or not. */
  static Set<Long> personalIn(List<AuditRead> events) {
    return events.stream()
        .filter(event -> event.details().values().stream().anyMatch(Map.class::isInstance))
        .map(AuditRead::id)
        .collect(Collectors.toSet());
  }

  AuditEventView of(AuditRead event) {
    return new AuditEventView(
        new Id(event.id()),
        event.at(),
        actor(event.actorMembershipId()),
        event.action(),
        subject(event),
        details(event));
  }

  private @Nullable ActorView actor(@Nullable Long membershipId) {
    Member member = membershipId == null ? null : members.get(membershipId);
    return member == null
        ? null
        : new ActorView(new Id(member.membershipId()), member.name(), member.active());
  }

  private @Nullable SubjectView subject(AuditRead event) {
    String kind = event.subjectKind();
    Long id = event.subjectId();
    return kind == null || id == null ? null : new SubjectView(kind, new Id(id), name(kind, id));
  }

  private @Nullable String name(String kind, long id) {
    return "membership".equals(kind) ? name(id) : names.getOrDefault(kind, Map.of()).get(id);
  }

  private List<DetailView> details(AuditRead event) {
    return event.details().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            detail ->
                new DetailView(
                    detail.getKey(), value(event.id(), detail.getKey(), detail.getValue())))
        .toList();
  }

  private @Nullable String value(long eventId, String field, Object stored) {
    return switch (stored) {
      case Map<?, ?> commitment -> personal.getOrDefault(eventId, Map.of()).get(field);
      case List<?> list -> list.stream().map(String::valueOf).collect(Collectors.joining(", "));
      case Number number when PEOPLE.contains(field) && name(number.longValue()) != null ->
          name(number.longValue());
      case Number number when field.endsWith("Id") -> new Id(number.longValue()).toString();
      default -> String.valueOf(stored);
    };
  }

  private @Nullable String name(@Nullable Long membershipId) {
    Member member = membershipId == null ? null : members.get(membershipId);
    return member == null ? null : member.name();
  }

  private static @Nullable Long aboutWhom(AuditRead event) {
    return "membership".equals(event.subjectKind()) ? event.subjectId() : null;
  }

  private static @Nullable Long id(@Nullable Object detail) {
    return detail instanceof Number number ? number.longValue() : null;
  }
}
