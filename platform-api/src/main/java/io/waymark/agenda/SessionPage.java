package io.waymark.agenda;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.coaching.CoachingSessionView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session with what is said in it, as far as the one who asks may read it.
 *
 * @param agenda what was left open first, then what is new; empty for whoever reads no text
 * @param notes shared by whoever leads it; absent where there are none to read
 * @param privateNotes one's own as the lead; absent for everybody else, and while there are none
 * @param attended whether the participant was there, of a group oneself; absent until it was noted
 */
@Serdeable
record SessionPage(
    CoachingSessionView session,
    List<AgendaPointView> agenda,
    @Nullable String notes,
    @Nullable String privateNotes,
    @Nullable Boolean attended) {}
