package io.waymark.tenancy;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody who joins: an existing account, the name it has in this tenant, and its roles. */
public record NewMember(long accountId, String name, @Nullable String title, Set<Role> roles) {}
