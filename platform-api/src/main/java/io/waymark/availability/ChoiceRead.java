package io.waymark.availability;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

@Introspected
record ChoiceRead(
    long mentorId, String name, @Nullable String title, String focusAreas, String languages) {}
