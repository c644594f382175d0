package io.waymark.agenda;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.shared.id.Id;

@Serdeable
record AddedPoint(Id agendaPointId) {}
