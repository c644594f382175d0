package io.waymark.operator;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

@Serdeable
record JobsView(List<JobView> items) {}
