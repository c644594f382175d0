package io.waymark.agenda;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.id.Id;

/**
 * @param shared whether all who take part see it; else it is one's own
 * @param own whether the one who asks raised it
 * @param carried whether it was raised for an earlier session and left open there
 * @param checked whether it was talked about in this session
 */
@Serdeable
record AgendaPointView(
    Id id,
    String text,
    boolean shared,
    boolean own,
    String authorName,
    boolean carried,
    boolean checked) {}
