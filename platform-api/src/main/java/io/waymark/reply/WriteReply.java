package io.waymark.reply;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

@Serdeable
record WriteReply(@NotBlank @Size(max = 4000) String text) {}
