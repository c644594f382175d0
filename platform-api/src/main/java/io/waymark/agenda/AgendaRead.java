package io.waymark.agenda;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedProperty;
import io.waymark.shared.id.Id;
import org.jspecify.annotations.Nullable;

/**
 * A point as it stands on the agenda of one session.
 *
 * @param own whether it is its author's alone
 * @param raisedId the session for which it was raised
 */
@Introspected
record AgendaRead(
    long id,
    String text,
    @MappedProperty("is_private") boolean own,
    long authorId,
    String authorName,
    long raisedId,
    @Nullable Long checkedSessionId) {

  AgendaPointView view(long sessionId, long me) {
    return new AgendaPointView(
        new Id(id),
        text,
        !own,
        authorId == me,
        authorName,
        raisedId != sessionId,
        checkedSessionId != null && checkedSessionId == sessionId);
  }
}
