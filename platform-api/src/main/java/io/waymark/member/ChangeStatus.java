package io.waymark.member;

import io.micronaut.serde.annotation.Serdeable;

/**
 * @param active false ends the person's access, true opens it again
 */
@Serdeable
record ChangeStatus(boolean active) {}
