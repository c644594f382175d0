package io.waymark.enrolment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TenantId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("enrolment_pause")
record EnrolmentPause(
    @Id long id,
    @TenantId @Nullable Long tenantId,
    long enrolmentId,
    LocalDate firstDay,
    int weeks) {}
