package io.waymark.reply;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

@Serdeable
record ReplyDraftSaved(Instant savedAt) {}
