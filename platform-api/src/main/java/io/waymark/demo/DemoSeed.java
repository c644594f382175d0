package io.waymark.demo;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** That a tenant is a demo, and when it was made. */
@MappedEntity("demo_seed")
record DemoSeed(@Id long tenantId, Instant seededAt) {}
