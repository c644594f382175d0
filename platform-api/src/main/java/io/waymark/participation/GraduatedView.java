package io.waymark.participation;

import io.micronaut.serde.annotation.Serdeable;

@Serdeable
record GraduatedView(int graduated) {}
