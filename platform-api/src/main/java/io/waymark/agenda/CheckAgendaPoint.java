package io.waymark.agenda;

import io.micronaut.serde.annotation.Serdeable;

/**
 * @param checked whether it was talked about in this session
 */
@Serdeable
record CheckAgendaPoint(boolean checked) {}
