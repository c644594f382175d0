package io.waymark.frameworkdraft;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.util.Map;

/**
 * @param document the whole framework, in the form of its file; may be unfinished
 */
@Serdeable
record SaveFrameworkDraft(@NotNull Map<String, Object> document) {}
