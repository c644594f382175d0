package io.waymark.milestone;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("task_done")
record TaskDone(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    long enrolmentId,
    String taskKey,
    Instant doneAt) {}
