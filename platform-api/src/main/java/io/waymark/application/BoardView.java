package io.waymark.application;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** All applications for a cohort, the oldest first. */
@Serdeable
public record BoardView(List<ApplicationView> items) {}
