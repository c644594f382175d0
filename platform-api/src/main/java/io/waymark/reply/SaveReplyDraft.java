package io.waymark.reply;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

@Serdeable
record SaveReplyDraft(@NotNull @Size(max = 4000) String text) {}
