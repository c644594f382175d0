package io.waymark.application;

import io.micronaut.core.annotation.Introspected;
import java.util.Arrays;

/** A member by the address of their account. */
@Introspected
public record KnownMember(long membershipId, String email, String roles) {
  public boolean isParticipant() {
    return Arrays.asList(roles.split(",")).contains("PARTICIPANT");
  }
}
