package io.waymark.member;

import io.micronaut.serde.annotation.Serdeable;
import io.waymark.tenancy.Role;
import jakarta.validation.constraints.NotEmpty;
import java.util.Set;

/**
 * @param roles all that the person shall have from now on
 */
@Serdeable
record ChangeRoles(@NotEmpty Set<Role> roles) {}
